import type { CheckRow, CheckView, CheckViewQuery, FacetValue } from '@/lib/schema/indicator-view';
import type { Check } from '@/lib/schema/observation';
import type { ObservationIndex } from './observation-index';

const DEFAULT_LIMIT = 50;
const VERDICTS: readonly Check['verdict'][] = [
  'mismatch',
  'not_comparable',
  'rounding',
  'consistent',
];

const FACETS: Record<keyof CheckView['facets'], (row: CheckRow) => string> = {
  verdict: ({ check }) => check.verdict,
  kind: ({ check }) => check.kind,
  source: ({ reported }) => reported.source,
  indicator: ({ reported }) => reported.indicator,
};
const NAMES = Object.keys(FACETS) as (keyof CheckView['facets'])[]; // its own keys

function rowsOf({ checks, byId }: ObservationIndex): CheckRow[] {
  return checks.flatMap((check) => {
    const reported = byId.get(check.reported);
    const operands = check.operands.flatMap((id) => byId.get(id) ?? []);
    return reported && operands.length === check.operands.length
      ? [{ check, reported, operands }]
      : [];
  });
}

const fits = (row: CheckRow, query: CheckViewQuery, names: typeof NAMES): boolean =>
  names.every((name) => query[name].length === 0 || query[name].includes(FACETS[name](row)));

function count(rows: readonly CheckRow[], name: keyof CheckView['facets']): FacetValue[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(FACETS[name](row), (counts.get(FACETS[name](row)) ?? 0) + 1);
  return [...counts]
    .map(([value, many]) => ({ value, count: many }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The checks as a reader narrows them, what does not agree first; each with the observations that it is about. */
export function viewChecks(index: ObservationIndex, query: CheckViewQuery): CheckView {
  const all = rowsOf(index);
  const rows = all
    .filter((row) => fits(row, query, NAMES))
    .sort(
      (a, b) =>
        VERDICTS.indexOf(a.check.verdict) - VERDICTS.indexOf(b.check.verdict) ||
        (a.reported.source === b.reported.source
          ? a.reported.start - b.reported.start
          : a.reported.source < b.reported.source
            ? -1
            : 1) ||
        (a.check.id < b.check.id ? -1 : 1),
    );
  const { limit = DEFAULT_LIMIT, offset = 0 } = query;
  const facetOf = (name: keyof CheckView['facets']) =>
    count(
      all.filter((row) =>
        fits(
          row,
          query,
          NAMES.filter((other) => other !== name),
        ),
      ),
      name,
    );
  return {
    total: rows.length,
    offset,
    limit,
    rows: rows.slice(offset, offset + limit),
    facets: {
      verdict: facetOf('verdict'),
      kind: facetOf('kind'),
      source: facetOf('source'),
      indicator: facetOf('indicator'),
    },
  };
}
