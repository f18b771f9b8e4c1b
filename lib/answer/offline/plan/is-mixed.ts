import type { Ask } from '@/lib/schema/reading';
import type { Observation } from '@/lib/schema/observation';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { wholeYear } from '@/lib/text/period-span';

/**
 * Whether figures do not belong together: a part of 2023 is no share of a whole of 2025, a city's part none of the nation's,
 * unless the question names both; parts that stand for a name that has no whole are none of each other. Then all are told and
 * nothing is divided.
 */
export function isMixed(
  { operation, times, areas, targets }: Pick<Ask, 'operation' | 'times' | 'areas' | 'targets'>,
  operands: readonly ObservationEvidence[],
): boolean {
  if (operation !== 'share' && operation !== 'per_head') return false;
  const years = operands.flatMap(({ observation }) => wholeYear(observation.period) ?? []);
  const isOfYears = operation === 'share' && times.length === 0 && new Set(years).size > 1;
  const places = new Set(operands.map(({ observation }) => observation.area));
  const isOfParts = operation === 'share' && targets.length === 1 && areParts(operands);
  return isOfYears || isOfParts || (areas.length < 2 && places.size > 1);
}

/** 药品、耗材 beside one another: neither is the whole of the other, but 医院 is that of 民营医院. */
function areParts(operands: readonly ObservationEvidence[]): boolean {
  const all = operands.map(({ observation }) => observation);
  const [first] = all;
  return (
    first !== undefined &&
    all.length > 1 &&
    all.every(
      ({ indicator, breakdown }) =>
        indicator === first.indicator &&
        breakdown.length > 0 &&
        breakdown.length === first.breakdown.length,
    ) &&
    !isWithin(first, all.at(-1))
  );
}

const isWithin = (part: Observation, whole: Observation | undefined): boolean =>
  whole !== undefined &&
  part.breakdown.join() !== whole.breakdown.join() &&
  part.breakdown.every((name) => whole.breakdown.some((outer) => name.endsWith(outer)));
