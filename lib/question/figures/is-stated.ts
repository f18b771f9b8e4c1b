import type { Ask } from '@/lib/schema/reading';
import { isConfident } from './is-confident';

/** Whether the table has every figure that an ask is for, and every word is accounted for. */
export const isStated = (ask: Ask): boolean =>
  ask.targets.length > 0 &&
  ask.targets.every(({ missing }) => missing === '') &&
  isConfident(ask) &&
  ask.unexplained.length === 0;
