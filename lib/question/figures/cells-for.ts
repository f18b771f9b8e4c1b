import type { Measure } from '@/lib/schema/observation';
import type { Cell, Series } from '@/lib/question/vocabulary/vocabulary';

/** Measures that say how something changed rather than how much there is. */
export const CHANGES: ReadonlySet<Measure> = new Set([
  'yoy_pct',
  'yoy_abs',
  'pp_change',
  'average_growth',
]);
/** Changes that a level brings along. */
const BROUGHT_ALONG: ReadonlySet<Measure> = new Set(['yoy_pct', 'yoy_abs', 'pp_change']);

/** The cells that a measure names; where the table has no such cell, it is computed from the levels. */
export function cellsFor(series: Series, measure: Measure | undefined): readonly Cell[] {
  const stated = series.cells.filter((cell) => cell.measure === measure);
  if (measure === 'cumulative' && stated.length > 0) return stated;
  if (stated.length > 0)
    return series.cells.filter((cell) => cell.measure === measure || !CHANGES.has(cell.measure));
  const levels = series.cells.filter(
    (cell) => !CHANGES.has(cell.measure) && cell.measure !== 'share',
  );
  return levels.length > 0 ? levels : series.cells;
}

/**
 * The measure to look up: the share or change asked for, where the table states it. A change is looked up by its level where
 * there is one, because the level brings its changes along; changes that are ranked stand for themselves.
 */
export function measureAt({
  series,
  period,
  measure,
  isRanked = false,
}: {
  series: Series;
  period: string;
  measure: Measure | undefined;
  isRanked?: boolean;
}): Measure | undefined {
  const cells = series.cells.filter((cell) => cell.period === period);
  if (measure === undefined || !cells.some((cell) => cell.measure === measure)) return undefined;
  return !isRanked &&
    BROUGHT_ALONG.has(measure) &&
    cells.some((cell) => !CHANGES.has(cell.measure) && cell.measure !== 'share')
    ? undefined
    : measure;
}
