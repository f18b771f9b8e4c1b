import type { Target } from '@/lib/schema/reading';
import { isLevelIn } from './is-level-in';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** Whether the table states a target's figure in a unit, or has no such figure at all. */
export function hasLevelIn({
  target: { indicator, breakdown, area },
  unit,
  vocabulary: { series },
}: {
  target: Target;
  unit: RegExp;
  vocabulary: Vocabulary;
}): boolean {
  const own = series.filter(
    (one) =>
      one.indicator.name === indicator &&
      one.area === area &&
      one.breakdown.length === breakdown.length &&
      one.breakdown.every(({ name }) => breakdown.includes(name)),
  );
  return own.length === 0 || own.some(({ cells }) => cells.some(isLevelIn(unit)));
}
