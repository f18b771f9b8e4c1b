import { comparePeriods, wholeYear } from '@/lib/text/period-span';
import { quantityOf } from '@/lib/text/quantity';
import { OFFICIAL_RANK } from '@/lib/text/official-rank';
import { decimalsOf } from '@/lib/text/decimal';
import type { Measure, Observation } from '@/lib/schema/observation';
import type { Source } from '@/lib/schema/source';

/** Says at least, nearly or more than: holds no figure to be recomputed. 约 is left in: it rounds. */
const LOOSE = /[近超多余几上下右]|不低|不高|不少|不超/;

/** The coordinates that two figures of one thing share. */
export type Cell = {
  indicator: string;
  breakdown: readonly string[];
  area: string;
  /** A whole year as its number, any other period as it is written. */
  period: string;
};

export function cellOf({ indicator, breakdown, area, period }: Observation): Cell {
  return { indicator, breakdown, area, period: String(wholeYear(period) ?? period) };
}

/** The same cell some years earlier or later; null where the period is no whole year. */
export function shiftYears(cell: Cell, years: number): Cell | null {
  return /^\d{4}$/.test(cell.period)
    ? { ...cell, period: String(Number(cell.period) + years) }
    : null;
}

const keyOf = ({ indicator, breakdown, area, period }: Cell): string =>
  [indicator, area, period, ...[...breakdown].sort()].join('\u0000');

/** The observations by cell, of those that state a definite number. */
export type LevelTable = {
  readonly observations: readonly Observation[];
  /** All definite figures of a cell with one of the measures. */
  all: (cell: Cell, measures: readonly Measure[]) => readonly Observation[];
  /**
   * The figure to calculate with: from the same place as `near` where it states one, else the most official, then the
   * most precise.
   */
  best: (
    cell: Cell | null,
    options: { near: Observation; measures?: readonly Measure[] },
  ) => Observation | null;
  /** Definite figures of one indicator in one area, source and period, whatever the breakdown. */
  siblings: (row: Observation) => readonly Observation[];
  /** Definite figures of its source and article that stand no farther than some characters from it, in order. */
  nearby: (row: Observation) => readonly Observation[];
};

/** How far apart figures of one statement stand (其中…, 分别…; a sentence, or two). */
export const REACH = 260;

/** Bounds of a printed range: neither is the figure. */
const RANGE = /区间/;

/** Is it a plain number that stands for itself, not a bound and no misprint? */
export function isDefinite(row: Observation): boolean {
  const digits = row.value.replace(/[-.]/g, '').replace(/^0+/, '').length;
  if (LOOSE.test(row.qualifier) || RANGE.test(row.note) || quantityOf(row) === null) return false;
  return row.qualifier === '' || digits > 2;
}

function group(
  rows: readonly Observation[],
  keyFor: (row: Observation) => string,
): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const row of rows) {
    const key = keyFor(row);
    const list = groups.get(key);
    if (list) list.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Built once over the whole table, since a growth in one bulletin is held against the level in another. */
export function createLevelTable({
  observations,
  sources,
}: {
  observations: readonly Observation[];
  sources: readonly Source[];
}): LevelTable {
  const definite = observations.filter(isDefinite);
  const byCell = group(definite, (row) => keyOf(cellOf(row)));
  const place = ({ source, article, indicator, area, period }: Observation) =>
    [source, article, indicator, area, wholeYear(period) ?? period].join('\u0000');
  const byPlace = group(definite, place);
  const articleOf = ({ source, article }: Observation) => `${source}\u0000${article}`;
  const byArticle = group(definite, articleOf);
  const official = new Map(
    sources.map(({ id, kind, abridges }) => [id, OFFICIAL_RANK[kind] * 2 + (abridges ? 1 : 0)]),
  );
  const all: LevelTable['all'] = (cell, measures) =>
    (byCell.get(keyOf(cell)) ?? []).filter(({ measure }) => measures.includes(measure));
  return {
    observations,
    all,
    best: (cell, { near, measures = ['level'] }) => {
      if (cell === null) return null;
      const distance = (row: Observation) =>
        (row.source === near.source ? 0 : 2) + (row.article === near.article ? 0 : 1);
      const [first] = [...all(cell, measures)].sort(
        (a, b) =>
          distance(a) - distance(b) ||
          (official.get(a.source) ?? 9) - (official.get(b.source) ?? 9) ||
          lastDigitOf(a) - lastDigitOf(b) ||
          comparePeriods(a.period, b.period) ||
          (a.id < b.id ? -1 : 1),
      );
      return first ?? null;
    },
    siblings: (row) => byPlace.get(place(row)) ?? [],
    nearby: (row) =>
      (byArticle.get(articleOf(row)) ?? [])
        .filter(({ start, id }) => id !== row.id && Math.abs(start - row.start) <= REACH)
        .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1)),
  };
}

function lastDigitOf(row: Observation): number {
  return (quantityOf(row)?.exponent ?? 0) - decimalsOf(row.value);
}
