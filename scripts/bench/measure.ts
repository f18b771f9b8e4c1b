import type { BenchEngine } from './bench-engine';
import type { RetrievalSet } from './retrieval-set';

/** What one engine did. Shares are between 0 and 1; a query counts as hit where any of its gold passages is among the first. */
export type Measures = {
  name: string;
  r1: number;
  r5: number;
  r10: number;
  mrr10: number;
  p50Ms: number;
  p95Ms: number;
  buildSeconds: number;
  peakMemoryMB: number;
  /** Passages indexed and queries asked within the time allowed; fewer than the set has where it ran out. */
  passages: number;
  queries: number;
};

const BATCH = 500;
const DEPTH = 10;
/** Asked before the clock runs, of every engine alike: V8 compiles what runs often. */
const WARM_UP = 100;

/** Nearest rank (the smallest value that at least this share of the values does not exceed). */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

const share = (ranks: readonly number[], within: number): number =>
  ranks.length === 0 ? 0 : ranks.filter((rank) => rank <= within).length / ranks.length;

/** Fills and asks one engine, and stops early where it takes longer than allowed. */
export function measureEngine({
  name,
  createEngine,
  set,
  budgetSeconds,
}: {
  name: string;
  createEngine: () => BenchEngine;
  set: RetrievalSet;
  /** For building, and again for asking. */
  budgetSeconds: number;
}): Measures {
  const engine = createEngine();
  const buildStart = performance.now();
  const isOver = (start: number): boolean => performance.now() - start > budgetSeconds * 1000;
  let added = 0;
  while (added < set.passages.length && !isOver(buildStart)) {
    engine.add(set.passages.slice(added, added + BATCH));
    added = Math.min(added + BATCH, set.passages.length);
  }
  engine.search(set.queries[0]?.question ?? '', DEPTH); // whatever is put off until the first search belongs to building
  const buildSeconds = (performance.now() - buildStart) / 1000;

  const ranks: number[] = [];
  const times: number[] = [];
  const askStart = performance.now();
  for (const { question } of set.queries.slice(0, WARM_UP))
    if (!isOver(askStart)) engine.search(question, DEPTH);
  for (const { question, gold } of set.queries) {
    if (isOver(askStart)) break;
    const start = performance.now();
    const found = engine.search(question, DEPTH);
    times.push(performance.now() - start);
    const place = found.findIndex((id) => gold.includes(id));
    ranks.push(place < 0 ? Infinity : place + 1);
  }
  times.sort((left, right) => left - right);
  return {
    name,
    r1: share(ranks, 1),
    r5: share(ranks, 5),
    r10: share(ranks, DEPTH),
    mrr10: ranks.length === 0 ? 0 : ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length,
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    buildSeconds,
    peakMemoryMB: process.resourceUsage().maxRSS / 1024,
    passages: added,
    queries: times.length,
  };
}
