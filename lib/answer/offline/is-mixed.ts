import type { Ask } from '@/lib/schema/reading';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { wholeYear } from '@/lib/text/period-span';

/**
 * Whether figures do not belong together: a part of 2023 is no share of a whole of 2025, a city's part none of the nation's,
 * unless the question names both. Then both are told and nothing is divided.
 */
export function isMixed(
  { operation, times, areas }: Pick<Ask, 'operation' | 'times' | 'areas'>,
  operands: readonly ObservationEvidence[],
): boolean {
  if (operation !== 'share' && operation !== 'per_head') return false;
  const years = operands.flatMap(({ observation }) => wholeYear(observation.period) ?? []);
  const isOfYears = operation === 'share' && times.length === 0 && new Set(years).size > 1;
  const places = new Set(operands.map(({ observation }) => observation.area));
  return isOfYears || (areas.length < 2 && places.size > 1);
}
