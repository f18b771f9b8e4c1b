import type { Check, Observation } from '@/lib/schema/observation';
import type { Source } from '@/lib/schema/source';
import type { Terms } from '@/lib/schema/term';
import type { Claim } from './claim';
import { claimBalances } from './claim-balances';
import { claimChanges } from './claim-changes';
import { claimGrowthOfChange } from './claim-growth-of-change';
import { claimGrowthOfParts } from './claim-growth-of-parts';
import { claimIdentities } from './claim-identities';
import { claimListedParts } from './claim-listed-parts';
import { claimRestated } from './claim-restated';
import { claimSeries } from './claim-series';
import { claimShareTotals } from './claim-share-totals';
import { claimShares } from './claim-shares';
import { claimSums } from './claim-sums';
import { claimTableSums } from './claim-table-sums';
import { claimWeightedMeans } from './claim-weighted-means';
import { judgeClaim } from './judge-claim';
import { createLevelTable } from './level-table';
import { createNameReader } from './name-reader';

/** What makes two claims one: the kind, the reported figure and what it is held against. */
function keyOf({ kind, reported, operands }: Claim): string {
  return [kind, reported.id, ...operands.map(({ id }) => id)].join(' ');
}

type Judged = Omit<Check, 'id'>;

/** growth:SOURCE:1234, and .2 for a second way to recompute the same figure. */
function withIds(judged: readonly Judged[]): Check[] {
  const used = new Map<string, number>();
  return judged.map((check) => {
    const id = `${check.kind}:${check.reported}`;
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return { id: times === 1 ? id : `${id}.${times}`, ...check };
  });
}

/**
 * Holds every reported growth, change, share, sum and ratio that follows from other observations, of its own source or of
 * another, against what they give. Pure; sorted.
 */
export function checkObservations({
  observations,
  sources,
  terms,
}: {
  observations: readonly Observation[];
  sources: readonly Source[];
  terms: Terms;
}): Check[] {
  const table = createLevelTable({ observations, sources });
  const claims = [
    ...claimChanges(table),
    ...claimGrowthOfChange(table),
    ...claimGrowthOfParts(table, terms.breakdowns),
    ...claimShares(table, createNameReader(terms)),
    ...claimShareTotals(table),
    ...claimSums(table, terms.breakdowns),
    ...claimListedParts(table),
    ...claimTableSums(table),
    ...claimBalances(table),
    ...claimIdentities(table),
    ...claimSeries(table),
    ...claimWeightedMeans(table, terms.breakdowns),
    ...claimRestated(table),
  ];
  const judged = new Map<string, Judged>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const check = judged.has(key) ? null : judgeClaim(claim);
    if (check !== null) judged.set(key, check);
  }
  const ordered = [...judged].sort(([left], [right]) => (left < right ? -1 : 1));
  return withIds(ordered.map(([, check]) => check));
}
