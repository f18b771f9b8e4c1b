import { search } from '@orama/orama';
import type { VectorIndex } from '@/lib/indexing/vector-index';
import type { Passage } from '@/lib/schema/passage';
import { searchPassages } from './search-passages';
import type { SearchPassagesOptions, SearchPassagesResult } from './search-passages';

export type SearchHybridOptions = SearchPassagesOptions & {
  vectors: VectorIndex;
  /** The query's vector, of the same model. */
  vector: readonly number[];
};

const LIMIT = 8;
/** So many of either ranking are put together. */
const CANDIDATES = 50;
/** Reciprocal rank fusion, Cormack et al. 2009: only places count, since scores of words and of meaning have no common measure. */
const FUSION = 60;
/** Passages that only name what others say. */
const POINTERS: readonly Passage['kind'][] = ['heading', 'contents'];

function byMeaning({ library, vectors, vector, source }: SearchHybridOptions): Passage[] {
  const found = search(vectors.orama, {
    mode: 'vector',
    vector: { value: [...vector], property: 'embedding' },
    similarity: 0,
    limit: CANDIDATES,
    ...(source === undefined ? {} : { where: { source: { eq: source } } }),
  });
  if (found instanceof Promise) throw new TypeError('the vector index has no asynchronous hooks');
  return [...found.hits]
    .sort((left, right) => right.score - left.score || (left.id < right.id ? -1 : 1))
    .flatMap(({ id }) => library.passagesById.get(id) ?? [])
    .filter(({ kind }) => !POINTERS.includes(kind));
}

/**
 * The passages that say most about a query by words and by meaning, best first; lists by words alone. A vector of another
 * length than the index's is left aside: the ranking is then that of the words.
 */
export function searchHybrid(options: SearchHybridOptions): SearchPassagesResult {
  const { limit = LIMIT, vector, vectors } = options;
  if (vector.length !== vectors.dimensions) return searchPassages(options);
  const words = searchPassages({ ...options, limit: CANDIDATES });
  const rankings = [words.passages.map(({ passage }) => passage), byMeaning(options)];
  const scores = new Map<Passage, number>();
  for (const ranking of rankings) {
    for (const [rank, passage] of ranking.entries()) {
      scores.set(passage, (scores.get(passage) ?? 0) + 1 / (FUSION + rank + 1));
    }
  }
  const passages = [...scores]
    .map(([passage, score]) => ({ passage, score }))
    .sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1))
    .slice(0, limit);
  return { passages, lists: words.lists.slice(0, Math.ceil(limit / 2)) };
}
