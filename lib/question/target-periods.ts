import { cellsFor, CHANGES } from './cells-for';
import { latestPeriod, namePeriod, periodsFor } from './name-period';
import type { TargetRequest } from './target-request';
import type { TimeSlot } from '@/lib/schema/reading';
import type { Cell, Series } from './vocabulary';

/** The periods of a series that a question means, and whether the table has them. */
export function targetPeriods({
  request: { times, measure, single },
  series,
}: {
  request: TargetRequest;
  series: Series;
}) {
  const available = cellsFor(series, measure).map(({ period }) => period);
  if (times.length === 0) {
    return [{ period: latestPeriod(available) ?? '', missing: false, isAssumed: true }];
  }
  return times.flatMap((slot) => {
    if (measure === 'average_growth') return endsOf({ slot, series });
    const periods = periodsFor({ slot, available, single });
    if (periods.length === 0)
      return [{ period: namePeriod(slot), missing: true, isAssumed: false }];
    return periods.map((period) => ({ period, missing: false, isAssumed: false }));
  });
}

/** The stated growth over just this range, else the years to compute it from. */
function endsOf({ slot, series }: { slot: TimeSlot; series: Series }) {
  const of = (cells: readonly Cell[]) => cells.map(({ period }) => period);
  const stated = periodsFor({
    slot,
    available: of(series.cells.filter((cell) => cell.measure === 'average_growth')),
    single: true,
  });
  const levels = series.cells.filter(
    (cell) =>
      !CHANGES.has(cell.measure) && cell.measure !== 'cumulative' && cell.measure !== 'share',
  );
  const periods =
    stated.length > 0 ? stated : periodsFor({ slot, available: of(levels), single: false });
  if (periods.length === 0) return [{ period: namePeriod(slot), missing: true, isAssumed: false }];
  return periods.map((period) => ({ period, missing: false, isAssumed: false }));
}
