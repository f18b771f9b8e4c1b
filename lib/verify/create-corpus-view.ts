import type { Check, Observation } from '@/lib/schema/observation';
import type { Enumeration, Passage } from '@/lib/schema/passage';
import type { Source } from '@/lib/schema/source';
import type { Terms } from '@/lib/schema/term';

/** What verification reads of the Library. It is handed in, so that the stage knows schema and text only. */
export type Corpus = {
  readonly texts: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly passages: readonly Passage[];
  readonly enumerations: readonly Enumeration[];
  readonly observations: readonly Observation[];
  readonly observationsById: ReadonlyMap<string, Observation>;
  readonly checks: readonly Check[];
  readonly terms: Terms;
};

/** The corpus with what stands where: made once a Library, asked for every sentence. */
export type CorpusView = Corpus & {
  /** The passage in which a source offset lies. */
  passageAt(source: string, offset: number): Passage | undefined;
  /** Passages that overlap `[start, end)`, in source order. */
  passagesIn(place: { source: string; start: number; end: number }): readonly Passage[];
  /** Checks in which an observation is the reported figure or an operand. */
  checksOf(id: string): readonly Check[];
  /** Observations whose quote overlaps `[start, end)`. */
  observationsIn(place: { source: string; start: number; end: number }): readonly Observation[];
};

type Placed = { readonly source: string; readonly start: number; readonly end: number };

function bySource<T extends Placed>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) {
    const list = map.get(item.source);
    if (list) list.push(item);
    else map.set(item.source, [item]);
  }
  for (const list of map.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
  return map;
}

/** Index of the last item that starts at or before `offset`; −1 where none does. */
function lastStarting(items: readonly Placed[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

type Placement<T> = { readonly lists: ReadonlyMap<string, readonly T[]>; readonly reach: number };

/** No item reaches further back from its end than the longest one does. */
function place<T extends Placed>(items: readonly T[]): Placement<T> {
  const reach = items.reduce((most, one) => Math.max(most, one.end - one.start), 0);
  return { lists: bySource(items), reach };
}

function overlapping<T extends Placed>(
  { lists, reach }: Placement<T>,
  { source, start, end }: Placed,
): T[] {
  const list = lists.get(source) ?? [];
  const found: T[] = [];
  for (let at = lastStarting(list, end - 1); at >= 0; at -= 1) {
    const one = list[at];
    if (!one || one.start < start - reach) break;
    if (one.end > start) found.push(one);
  }
  return found.reverse();
}

function checksById(checks: readonly Check[]): ReadonlyMap<string, readonly Check[]> {
  const map = new Map<string, Check[]>();
  for (const check of checks) {
    for (const id of new Set([check.reported, ...check.operands])) {
      const list = map.get(id);
      if (list) list.push(check);
      else map.set(id, [check]);
    }
  }
  return map;
}

/** Indexes a corpus by place. */
export function createCorpusView(corpus: Corpus): CorpusView {
  const passages = place(corpus.passages);
  const observations = place(corpus.observations);
  const checks = checksById(corpus.checks);
  return {
    texts: corpus.texts,
    sources: corpus.sources,
    passages: corpus.passages,
    enumerations: corpus.enumerations,
    observations: corpus.observations,
    observationsById: corpus.observationsById,
    checks: corpus.checks,
    terms: corpus.terms,
    checksOf: (id) => checks.get(id) ?? [],
    passageAt: (source, offset) =>
      overlapping(passages, { source, start: offset, end: offset + 1 })[0],
    passagesIn: (place) => overlapping(passages, place),
    observationsIn: (place) => overlapping(observations, place),
  };
}
