import type { Embed } from '@/lib/answer/hosted/create-embedder';
import { UpstreamError } from '@/lib/answer/hosted/upstream-error';
import type { VectorIndex } from '@/lib/indexing/vector-index';
import { searchHybrid } from '@/lib/retrieve/search-hybrid';
import { searchPassages } from '@/lib/retrieve/search-passages';
import type { SearchPassagesOptions, SearchPassagesResult } from '@/lib/retrieve/search-passages';
import { log } from '@/lib/server/log';

/** What searching by meaning needs: the passages' vectors, and the model that made them. */
export type SemanticSearch = { readonly vectors: VectorIndex; readonly embed: Embed };

/** Searches by words and meaning; by words alone where the query gets no vector. */
export async function searchByMeaning({
  semantic,
  signal,
  ...asked
}: SearchPassagesOptions & {
  semantic: SemanticSearch;
  signal?: AbortSignal;
}): Promise<SearchPassagesResult> {
  try {
    const [vector = []] = await semantic.embed([asked.query], signal && { signal });
    return searchHybrid({ ...asked, vectors: semantic.vectors, vector });
  } catch (error) {
    log.warn('embedding_failed', { code: error instanceof UpstreamError ? error.code : 'stopped' });
    return searchPassages(asked);
  }
}
