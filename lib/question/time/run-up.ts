import type { Measure } from '@/lib/schema/observation';
import type { TimeSlot } from '@/lib/schema/reading';
import { periodSpan } from '@/lib/text/period-span';
import type { Series } from '@/lib/question/vocabulary/vocabulary';

const UP_TO = /^截|[底末]$|年终$/;

/** Whether all that there was by the end of a year is asked for, and not what that year brought. */
export const isUpTo = (slot: TimeSlot, measure: Measure | undefined): boolean =>
  measure === 'cumulative' || UP_TO.test(slot.text);

/**
 * The running total that a year ends (截至2024年, 2024年底累计): 2018-2024, where the table has one, and not what was added in that
 * year. Undefined where none is asked for, or where several years begin one.
 */
export function runUp({
  slot,
  series: { cells },
  measure,
}: {
  slot: TimeSlot;
  series: Pick<Series, 'cells'>;
  measure: Measure | undefined;
}): string | undefined {
  if (slot.kind !== 'year') return undefined;
  const ofYear = cells.some(
    ({ period }) => endOf(period)?.isYear === true && endOf(period)?.year === slot.to,
  );
  const isAsked = measure === 'cumulative' || (UP_TO.test(slot.text) && !ofYear);
  const totals = cells.filter(
    ({ measure: own, period }) =>
      own === 'cumulative' && endOf(period)?.isYear === false && endOf(period)?.year === slot.to,
  );
  const [only, ...others] = new Set(totals.map(({ period }) => period));
  return isAsked && others.length === 0 ? only : undefined;
}

function endOf(period: string): { year: number; isYear: boolean } | undefined {
  const span = periodSpan(period);
  if (span === null || span.kind === 'part') return undefined;
  return { year: Math.floor(span.last / 12), isYear: span.kind === 'year' };
}
