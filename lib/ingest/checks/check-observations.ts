import type { Check, Observation } from '@/lib/schema/observation';
import type { Source } from '@/lib/schema/source';
import type { Terms } from '@/lib/schema/term';
import type { Claim } from './claim';
import { claimBalances } from './claim-balances';
import { claimChanges } from './claim-changes';
import { claimGrowthOfChange } from './claim-growth-of-change';
import { claimGrowthOfParts } from './claim-growth-of-parts';
import { claimRestated } from './claim-restated';
import { claimSeries } from './claim-series';
import { claimShares } from './claim-shares';
import { claimSums } from './claim-sums';
import { judgeClaim } from './judge-claim';
import { createLevelTable } from './level-table';

/** Same claim, same id, whatever else is in the table: the kind, the reported figure and what it is held against. */
function idOf({ kind, reported, operands }: Claim): string {
  return [kind, reported.id, ...operands.map(({ id }) => id)].join(':');
}

/**
 * Holds every reported growth, change, share, sum and ratio that follows from other observations, of its own source or of
 * another, against what they give. Pure; sorted by id.
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
    ...claimShares(table),
    ...claimSums(table, terms.breakdowns),
    ...claimBalances(table),
    ...claimSeries(table),
    ...claimRestated(table),
  ];
  const checks = new Map<string, Check>();
  for (const claim of claims) {
    const judged = judgeClaim(claim);
    const id = idOf(claim);
    if (judged !== null && !checks.has(id)) checks.set(id, { id, ...judged });
  }
  return [...checks.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}
