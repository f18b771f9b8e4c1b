import type { Intent } from '@/lib/schema/reading';

const OF_FIGURES: readonly Intent[] = [
  'figure',
  'compare',
  'rank',
  'series',
  'check',
  'provenance',
];

/** Whether the wording could be asking for a figure at all. */
export const couldAskFigure = (intent: Intent): boolean => OF_FIGURES.includes(intent);
