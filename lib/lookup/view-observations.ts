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
import { orderRows } from './order-rows';
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

function isChosen(row: Observation, name: FacetName, wanted: readonly string[]): boolean {
  const values = FACETS[name](row);
  return name === 'breakdown'
    ? wanted.every((value) => values.includes(value))
    : wanted.some((value) => values.includes(value));
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

function searchOf(index: ObservationIndex, { q = '' }: IndicatorViewQuery): TableSearch | null {
  return q.trim() === '' ? null : readSearch(index, q);
}

function chosen(
  rows: readonly Observation[],
  query: IndicatorViewQuery,
  names: readonly FacetName[] = FACET_NAMES,
): readonly Observation[] {
  const narrowing = names.filter((name) => query[name].length > 0);
  return narrowing.reduce(
    (left, name) => left.filter((row) => isChosen(row, name, query[name])),
    rows,
  );
}

function sought(index: ObservationIndex, search: TableSearch | null): readonly Observation[] {
  return search ? index.observations.filter((row) => isSought(row, search)) : index.observations;
}

/** Every row that the query leaves, in its order. */
export function selectObservations(
  index: ObservationIndex,
  query: IndicatorViewQuery,
): readonly Observation[] {
  const search = searchOf(index, query);
  return orderRows({ rows: chosen(sought(index, search), query), sort: query.sort, search });
}

/**
 * The table as a reader narrows it: searched by names, aliases, areas and years; filtered; sorted; one page of it, with
 * what each further choice would leave. A facet counts with every filter but its own, so that a choice can be changed.
 */
export function viewObservations(
  index: ObservationIndex,
  query: IndicatorViewQuery,
): IndicatorView {
  const search = searchOf(index, query);
  const found = sought(index, search);
  const rows = orderRows({ rows: chosen(found, query), sort: query.sort, search });
  const limit = query.limit ?? DEFAULT_LIMIT;
  const offset = query.offset ?? Math.max(0, (query.page ?? 1) - 1) * limit;
  const facets = FACET_NAMES.map((name): [FacetName, FacetValue[]] => {
    const others = FACET_NAMES.filter((other) => other !== name);
    const left = query[name].length === 0 ? rows : chosen(found, query, others);
    return [name, countFacet(name, left)];
  });
  return {
    total: rows.length,
    offset,
    limit,
    rows: rows.slice(offset, offset + limit),
    facets: Object.fromEntries(facets) as Record<FacetName, FacetValue[]>, // one entry a name, as made above
  };
}
