import { comparePeriods } from '@/lib/text/period-span';
import { overlaps } from '@/lib/text/interval';
import type { Observation } from '@/lib/schema/observation';
import type { Source } from '@/lib/schema/source';
import type { ObservationIndex } from './observation-index';
import { quantityOf } from '@/lib/text/quantity';

const KIND_RANK: Record<Source['kind'], number> = {
  bulletin: 0,
  dataset: 0,
  regulation: 1,
  notice: 1,
  standard: 1,
  report: 2,
  article: 3,
  digest: 3,
  other: 4,
};

/** Lower is nearer to the origin: official before secondary, the original before what abridges it, final before preliminary. */
function originRank({ sources }: ObservationIndex, { source: id, status }: Observation): number {
  const source = sources.get(id);
  const kind = source ? KIND_RANK[source.kind] : KIND_RANK.other;
  return kind * 4 + (source?.abridges === undefined ? 0 : 2) + (status === 'preliminary' ? 1 : 0);
}

function newerFirst({ sources }: ObservationIndex, left: Observation, right: Observation): number {
  const [a, b] = [sources.get(left.source)?.date ?? '', sources.get(right.source)?.date ?? ''];
  return a < b ? 1 : a > b ? -1 : 0;
}

/** Can both be the same amount, once each is taken as rounded as it is printed? A qualified one (约, 超过) agrees with any. */
export function mayAgree(left: Observation, right: Observation): boolean {
  if (left.qualifier !== '' || right.qualifier !== '') return true;
  const [a, b] = [quantityOf(left), quantityOf(right)];
  if (a === null || b === null) return left.value === right.value && left.unit === right.unit;
  return a.base === b.base && overlaps(a.interval, b.interval);
}

function byPrecision(left: Observation, right: Observation): number {
  const width = (row: Observation) => {
    const interval = quantityOf(row)?.interval;
    return interval ? interval.high.minus(interval.low) : null;
  };
  const [a, b] = [width(left), width(right)];
  return a && b ? a.comparedTo(b) : 0;
}

const byPlace = (left: Observation, right: Observation): number =>
  left.source < right.source
    ? -1
    : left.source > right.source
      ? 1
      : left.start - right.start || (left.id < right.id ? -1 : 1);

/**
 * Claims of one cell in the order in which to tell them: by period, then those that agree with the most official one (the
 * most precise of them first), then those that differ.
 */
export function orderClaims(index: ObservationIndex, rows: readonly Observation[]): Observation[] {
  if (rows.length < 2) return [...rows];
  const byOrigin = (a: Observation, b: Observation) =>
    originRank(index, a) - originRank(index, b) || newerFirst(index, a, b);
  const heads = new Map<string, Observation>();
  const cell = (row: Observation) =>
    `${row.period.replace(/-末$/, '')}|${[...row.breakdown].sort().join('/')}`;
  for (const row of [...rows].sort(
    (a, b) => byOrigin(a, b) || byPrecision(a, b) || byPlace(a, b),
  )) {
    if (!heads.has(cell(row))) heads.set(cell(row), row);
  }
  const differs = (row: Observation) => Number(!mayAgree(heads.get(cell(row)) ?? row, row));
  return [...rows].sort(
    (a, b) =>
      comparePeriods(a.period.replace(/-末$/, ''), b.period.replace(/-末$/, '')) ||
      differs(a) - differs(b) ||
      Number(a.qualifier !== '') - Number(b.qualifier !== '') ||
      byPrecision(a, b) ||
      byOrigin(a, b) ||
      byPlace(a, b),
  );
}
