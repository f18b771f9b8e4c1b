import type { Cell, Series } from './vocabulary';

/**
 * The series with a time for figures of which their own source gives none, where it gives them as parts of a total (累计835种, 其中谈判新增
 * 530种) that another source dates (2018—2024年累计835种): the very same total is of the same time.
 */
export function dateParts(all: readonly Series[]): Series[] {
  const totals = new Map(
    all
      .filter(({ breakdown }) => breakdown.length === 0)
      .map((series) => [keyOf(series), series.cells] as const),
  );
  return all.map((series): Series => {
    const cells = series.breakdown.length === 1 ? totals.get(keyOf(series)) : undefined;
    if (!cells || series.cells.every(({ period }) => period !== '')) return series;
    return { ...series, cells: series.cells.map((cell) => dated(cell, cells)) };
  });
}

const keyOf = ({ indicator, area }: Series): string => `${indicator.name}\n${area}`;

function dated(cell: Cell, totals: readonly Cell[]): Cell {
  if (cell.period !== '') return cell;
  const own = totals.filter(
    ({ period, source, measure }) =>
      period === '' && source === cell.source && measure === 'cumulative',
  );
  const times = totals.filter(
    ({ period, value, unit, measure }) =>
      period !== '' &&
      measure === 'cumulative' &&
      own.some((one) => one.value === value && one.unit === unit),
  );
  const [only, ...others] = new Set(times.map(({ period }) => period));
  return only !== undefined && others.length === 0 ? { ...cell, asOf: only } : cell;
}
