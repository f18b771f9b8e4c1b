import type { Observation } from '@/lib/schema/observation';
import { isSameBreakdown } from './observation-evidence';

export type BreakdownChoice =
  | { kind: 'exact'; rows: readonly Observation[] }
  /** Only narrower figures exist, all of one and the same breakdown; `assumed` is what was not asked for. */
  | { kind: 'narrowed'; rows: readonly Observation[]; assumed: readonly string[] }
  /** Only narrower figures exist, of several breakdowns. */
  | { kind: 'several'; rows: readonly Observation[] }
  | { kind: 'none' };

const isSubset = (inner: readonly string[], outer: readonly string[]): boolean =>
  inner.every((value) => outer.includes(value));

/** Breakdowns that hold what was asked and do not narrow another one that does. */
function leastNarrowed(rows: readonly Observation[], asked: readonly string[]): string[][] {
  const sets = new Map(
    rows
      .filter(({ breakdown }) => isSubset(asked, breakdown))
      .map(({ breakdown }) => [[...breakdown].sort().join('/'), breakdown]),
  );
  const all = [...sets.values()];
  return all.filter(
    (set) => !all.some((other) => other.length < set.length && isSubset(other, set)),
  );
}

/**
 * The rows of the breakdown that was asked for. A wider figure never stands in for a narrower one, and a narrower one
 * only where it is the only one there is, and then says so.
 */
export function chooseBreakdown({
  rows,
  asked,
  indicator,
}: {
  rows: readonly Observation[];
  asked: readonly string[];
  indicator: string;
}): BreakdownChoice {
  const exact = rows.filter(({ breakdown }) => isSameBreakdown(breakdown, asked));
  if (exact.length > 0) return { kind: 'exact', rows: exact };
  // 住院 of 次均住院费用 is said by the name already.
  const rest = asked.filter((value) => !indicator.includes(value));
  if (rest.length < asked.length) return chooseBreakdown({ rows, asked: rest, indicator });
  const sets = leastNarrowed(rows, asked);
  const narrowed = rows.filter(({ breakdown }) =>
    sets.some((set) => isSameBreakdown(set, breakdown)),
  );
  const [only] = sets;
  if (only === undefined) return { kind: 'none' };
  if (sets.length > 1) return { kind: 'several', rows: narrowed };
  return {
    kind: 'narrowed',
    rows: narrowed,
    assumed: only.filter((value) => !asked.includes(value)),
  };
}
