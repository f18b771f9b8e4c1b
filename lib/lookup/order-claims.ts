import { comparePeriods, wholeYear } from '@/lib/text/period-span';
import { OFFICIAL_RANK } from '@/lib/text/official-rank';
import { decimalsOf } from '@/lib/text/decimal';
import { overlaps } from '@/lib/text/interval';
import type { Observation } from '@/lib/schema/observation';
import type { ObservationIndex } from './observation-index';
import { quantityOf } from '@/lib/text/quantity';

/** Lower is nearer to the origin: official before secondary, the original before what abridges it, final before preliminary. */
function originRank({ sources }: ObservationIndex, { source: id, status }: Observation): number {
  const source = sources.get(id);
  const kind = source ? OFFICIAL_RANK[source.kind] : OFFICIAL_RANK.other;
  return kind * 4 + (source?.abridges === undefined ? 0 : 2) + (status === 'preliminary' ? 1 : 0);
}

function newerFirst({ sources }: ObservationIndex, left: Observation, right: Observation): number {
  const [a, b] = [sources.get(left.source)?.date ?? '', sources.get(right.source)?.date ?? ''];
  return a < b ? 1 : a > b ? -1 : 0;
}

/** Can both be the same amount, once each is taken as rounded as it is printed? A qualified one (约, 超过) agrees with any. */
export function mayAgree(left: Observation, right: Observation): boolean {
  if (left === right) return true;
  if (left.qualifier !== '' || right.qualifier !== '') return true;
  const [a, b] = [quantityOf(left), quantityOf(right)];
  if (a === null || b === null) return left.value === right.value && left.unit === right.unit;
  return a.base === b.base && overlaps(a.interval, b.interval);
}

/** Power of ten of the last digit printed, lower is finer: 4 of 13.34亿人 stands for 10⁶ 人. A misprint comes last. */
function lastDigitOf({ value, unit }: Observation): number {
  const quantity = quantityOf({ value, unit });
  return quantity ? quantity.exponent - decimalsOf(value) : Number.MAX_SAFE_INTEGER;
}

const byPlace = (left: Observation, right: Observation): number =>
  left.source < right.source
    ? -1
    : left.source > right.source
      ? 1
      : left.start - right.start || (left.id < right.id ? -1 : 1);

/** A claim with what it is ordered by. */
type Ranked = {
  row: Observation;
  /** Whole years taken as one: 2025-末 stands with 2025. */
  year: string;
  cell: string;
  origin: number;
  lastDigit: number;
};

function rankOf(index: ObservationIndex, row: Observation): Ranked {
  const year = String(wholeYear(row.period) ?? row.period);
  return {
    row,
    year,
    cell: [year, ...[...row.breakdown].sort()].join('|'),
    origin: originRank(index, row),
    lastDigit: lastDigitOf(row),
  };
}

/**
 * Claims of one cell in the order in which to tell them: by period, then those that agree with the most official one (the
 * most precise of them first), then those that differ.
 */
export function orderClaims(index: ObservationIndex, rows: readonly Observation[]): Observation[] {
  if (rows.length < 2) return [...rows];
  const byOrigin = (a: Ranked, b: Ranked) =>
    a.origin - b.origin ||
    newerFirst(index, a.row, b.row) ||
    a.lastDigit - b.lastDigit ||
    byPlace(a.row, b.row);
  const ranked = rows.map((row) => rankOf(index, row));
  const heads = new Map<string, Observation>();
  for (const { cell, row } of [...ranked].sort(byOrigin))
    if (!heads.has(cell)) heads.set(cell, row);
  const differing = new Set(
    ranked.filter(({ cell, row }) => !mayAgree(heads.get(cell) ?? row, row)).map(({ row }) => row),
  );
  return ranked
    .sort(
      (a, b) =>
        comparePeriods(a.year, b.year) ||
        Number(differing.has(a.row)) - Number(differing.has(b.row)) ||
        Number(a.row.qualifier !== '') - Number(b.row.qualifier !== '') ||
        a.lastDigit - b.lastDigit ||
        byOrigin(a, b),
    )
    .map(({ row }) => row);
}
