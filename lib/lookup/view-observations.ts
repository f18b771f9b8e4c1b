import { quantityOf } from '@/lib/text/quantity';
import { comparePeriods, periodSpan } from '@/lib/text/period-span';
import type {
  FacetName,
  FacetValue,
  IndicatorView,
  IndicatorViewQuery,
} from '@/lib/schema/indicator-view';
import { FACET_NAMES } from '@/lib/schema/indicator-view';
import type { Observation } from '@/lib/schema/observation';
import type { ObservationIndex } from './observation-index';
import { readSearch } from './read-search';
import type { TableSearch } from './read-search';

const DEFAULT_LIMIT = 50;

/** What of a row each facet is about. */
const FACETS: Record<FacetName, (row: Observation) => readonly string[]> = {
  indicator: ({ indicator }) => [indicator],
  area: ({ area }) => [area],
  period: ({ period }) => [period],
  breakdown: ({ breakdown }) => breakdown,
  measure: ({ measure }) => [measure],
  source: ({ source }) => [source],
};

function isChosen(row: Observation, name: FacetName, chosen: readonly string[]): boolean {
  const values = FACETS[name](row);
  if (chosen.length === 0) return true;
  return name === 'breakdown'
    ? chosen.every((value) => values.includes(value))
    : chosen.some((value) => values.includes(value));
}

function isWithin(period: string, years: readonly string[]): boolean {
  const span = periodSpan(period);
  return years.some((year) => {
    const first = Number(year) * 12;
    return span !== null && span.first <= first + 11 && span.last >= first;
  });
}

function isSought(row: Observation, search: TableSearch): boolean {
  return (
    (search.indicators === null || search.indicators.has(row.indicator)) &&
    (search.areas.length === 0 || search.areas.includes(row.area)) &&
    (search.years.length === 0 || isWithin(row.period, search.years)) &&
    search.breakdowns.every((value) => row.breakdown.includes(value))
  );
}

/** Most frequent first; periods newest first. */
function countFacet(name: FacetName, rows: readonly Observation[]): FacetValue[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of FACETS[name](row)) {
      if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const byText = (a: string, b: string) => (a < b ? -1 : 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) =>
      name === 'period'
        ? comparePeriods(b.value, a.value)
        : b.count - a.count || byText(a.value, b.value),
    );
}

type Compare = (left: Observation, right: Observation) => number;

const byText =
  (text: (row: Observation) => string): Compare =>
  (left, right) => {
    const [a, b] = [text(left), text(right)];
    return a < b ? -1 : a > b ? 1 : 0;
  };

/** Amounts of one kind of unit beside each other, in order of size whatever their unit. */
const byValue: Compare = (left, right) => {
  const [a, b] = [quantityOf(left), quantityOf(right)];
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a.base !== b.base) return a.base < b.base ? -1 : 1;
  return a.value.comparedTo(b.value);
};

const COMPARE: Record<string, Compare> = {
  indicator: byText(({ indicator }) => indicator),
  breakdown: byText(({ breakdown }) => breakdown.join('/')),
  area: byText(({ area }) => area),
  period: (left, right) => comparePeriods(left.period, right.period),
  measure: byText(({ measure }) => measure),
  source: byText(({ source }) => source),
  value: byValue,
};

/** Best indicator first, then newest, then the wider figure; without a search, the order of the table. */
function byRelevance({ indicators }: TableSearch): Compare {
  const score = ({ indicator }: Observation) => indicators?.get(indicator) ?? 0;
  return (left, right) =>
    score(right) - score(left) ||
    comparePeriods(right.period, left.period) ||
    left.breakdown.length - right.breakdown.length;
}

function ordered(
  rows: readonly Observation[],
  sort: string | undefined,
  search: TableSearch | null,
) {
  const name = sort?.replace('-', '') ?? '';
  const compare = COMPARE[name];
  const places = new Map(rows.map((row, at) => [row, at]));
  const place: Compare = (left, right) => (places.get(left) ?? 0) - (places.get(right) ?? 0);
  if (compare) {
    const sign = sort?.startsWith('-') ? -1 : 1;
    return [...rows].sort((a, b) => sign * compare(a, b) || place(a, b));
  }
  const relevance = search && byRelevance(search);
  return relevance ? [...rows].sort((a, b) => relevance(a, b) || place(a, b)) : rows;
}

/** Every row that the query leaves, in its order. */
export function selectObservations(
  index: ObservationIndex,
  query: IndicatorViewQuery,
): readonly Observation[] {
  const search = query.q === undefined || query.q.trim() === '' ? null : readSearch(index, query.q);
  const sought = search
    ? index.observations.filter((row) => isSought(row, search))
    : index.observations;
  const rows = sought.filter((row) =>
    FACET_NAMES.every((name) => isChosen(row, name, query[name])),
  );
  return ordered(rows, query.sort, search);
}

/**
 * The table as a reader narrows it: searched by names, aliases, areas and years; filtered; sorted; one page of it, with
 * what each further choice would leave. A facet counts with every filter but its own, so that a choice can be changed.
 */
export function viewObservations(
  index: ObservationIndex,
  query: IndicatorViewQuery,
): IndicatorView {
  const rows = selectObservations(index, query);
  const limit = query.limit ?? DEFAULT_LIMIT;
  const offset = query.offset ?? Math.max(0, (query.page ?? 1) - 1) * limit;
  const facets = FACET_NAMES.map((name): [FacetName, FacetValue[]] => {
    const others =
      query[name].length === 0
        ? rows
        : selectObservations(index, { ...query, [name]: [], sort: undefined });
    return [name, countFacet(name, others)];
  });
  return {
    total: rows.length,
    offset,
    limit,
    rows: rows.slice(offset, offset + limit),
    facets: Object.fromEntries(facets) as Record<FacetName, FacetValue[]>, // one entry a name, as made above
  };
}
