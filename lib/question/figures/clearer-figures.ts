import type { Ask } from '@/lib/schema/reading';

const OF_FIGURES: readonly Ask['intent'][] = ['figure', 'compare', 'rank', 'series', 'check'];

/** An ask read another way, where it is for figures that the table has and leaves less of its words unsaid; else as it was read. */
export function clearerFigures(first: Ask, again: Ask): Ask {
  const { intent, targets, unexplained } = again;
  const isThere = targets.length > 0 && targets.every(({ missing }) => missing === '');
  const isClearer = unexplained.length < first.unexplained.length;
  return OF_FIGURES.includes(intent) && isThere && isClearer ? again : first;
}
