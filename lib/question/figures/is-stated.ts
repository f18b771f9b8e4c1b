import type { Ask } from '@/lib/schema/reading';

/** Whether the table has every figure that an ask is for, and every word is accounted for. */
export const isStated = ({ targets, confidence, unexplained }: Ask): boolean =>
  targets.length > 0 &&
  targets.every(({ missing }) => missing === '') &&
  confidence >= 0.7 &&
  unexplained.length === 0;
