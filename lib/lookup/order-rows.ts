import { comparePeriods } from '@/lib/text/period-span';
import { quantityOf } from '@/lib/text/quantity';
import type { Observation } from '@/lib/schema/observation';
import type { TableSearch } from './read-search';

type Key = readonly (string | number)[];
type KeyOf = (row: Observation) => Key;

/** Places of the periods of some rows in order of time: few of them, however many rows. */
function periodRanks(rows: readonly Observation[]): ReadonlyMap<string, number> {
  const periods = [...new Set(rows.map(({ period }) => period))].sort(comparePeriods);
  return new Map(periods.map((period, at) => [period, at]));
}

/** Amounts of one kind of unit beside each other, by size whatever their unit; misprints behind all. */
function amountKey(row: Observation): Key {
  const quantity = quantityOf(row);
  return quantity ? [0, quantity.base, quantity.value.toNumber()] : [1, row.unit, 0];
}

const COLUMNS: Record<string, KeyOf> = {
  indicator: ({ indicator }) => [indicator],
  breakdown: ({ breakdown }) => [breakdown.join('/')],
  area: ({ area }) => [area],
  measure: ({ measure }) => [measure],
  source: ({ source }) => [source],
  value: amountKey,
};

/** The key of a column; of a search: best indicator first, then newest, then the wider figure. */
function keyFor(
  rows: readonly Observation[],
  column: string,
  search: TableSearch | null,
): KeyOf | undefined {
  if (column !== '' && column !== 'period') return COLUMNS[column];
  if (column === '' && search === null) return undefined;
  const ranks = periodRanks(rows);
  const rank = ({ period }: Observation) => ranks.get(period) ?? 0;
  if (column === 'period') return (row) => [rank(row)];
  return (row) => [
    -(search?.indicators?.get(row.indicator) ?? 0),
    -rank(row),
    row.breakdown.length,
  ];
}

function compareKeys(left: Key, right: Key): number {
  for (let at = 0; at < left.length; at += 1) {
    const [a = 0, b = 0] = [left[at], right[at]];
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}

/** Rows by a column (`-` before it: from high to low), or as a search has it; those that tie keep the order of the table. */
export function orderRows({
  rows,
  sort = '',
  search,
}: {
  rows: readonly Observation[];
  sort: string | undefined;
  search: TableSearch | null;
}): readonly Observation[] {
  const keyOf = keyFor(rows, sort.replace('-', ''), search);
  if (keyOf === undefined) return rows;
  const sign = sort.startsWith('-') ? -1 : 1;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => sign * compareKeys(a.key, b.key))
    .map(({ row }) => row);
}
