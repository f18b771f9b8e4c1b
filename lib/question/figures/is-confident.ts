import type { Ask } from '@/lib/schema/reading';

/** So much of what a question says must be explained by the figures found. */
const LEAST_CONFIDENCE = 0.7;

/** Whether the table explains the words of a question; below this the figures found may not be what it is about. */
export const isConfident = ({ confidence }: Pick<Ask, 'confidence'>): boolean =>
  confidence >= LEAST_CONFIDENCE;
