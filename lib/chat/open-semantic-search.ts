import { dirname, join, resolve } from 'node:path';
import { createEmbedder } from '@/lib/answer/hosted/create-embedder';
import type { Embed } from '@/lib/answer/hosted/create-embedder';
import { HOSTED_LIMITS } from '@/lib/answer/hosted/hosted-limits';
import type { Library } from '@/lib/indexing/library';
import { embeddingText, readVectors, writeVectors } from '@/lib/indexing/vector-file';
import { createVectorIndex } from '@/lib/indexing/vector-index';
import { log } from '@/lib/server/log';
import type { Settings } from '@/lib/server/settings';
import type { SemanticSearch } from './semantic-search';

/** A query is one short text: where its vector takes longer than this, the words must do. */
const QUERY_LIMITS = { ...HOSTED_LIMITS, headerMs: 3_000, gapMs: 3_000, totalMs: 4_000 };

type Options = { library: Pick<Library, 'passages'>; settings: Settings };
type Configured = { model: string; cacheDir: string; embed: Embed };

/** The embedding model of the settings: it is reached as the chat model is. Nothing where none is set. */
function configured(
  { indexDir, hosted, embeddingModel: model }: Settings,
  limits = HOSTED_LIMITS,
): Configured | undefined {
  if (!hosted || model === undefined) return undefined;
  const embed = createEmbedder({ ...hosted, model, fetch: globalThis.fetch, limits });
  return { model, cacheDir: join(dirname(resolve(indexDir)), '.cache'), embed };
}

/** Searching by meaning, where an embedding model is set and the vectors of this very index are there; else a warning and nothing. */
export function openSemanticSearch({
  library: { passages },
  settings,
}: Options): SemanticSearch | undefined {
  const found = configured(settings, QUERY_LIMITS);
  if (!found) return undefined;
  const { model, cacheDir, embed } = found;
  const stored = readVectors({ cacheDir, model, passages });
  if (stored.status === 'ready') {
    return { vectors: createVectorIndex({ model, passages, vectors: stored.vectors }), embed };
  }
  log.warn('no_vectors', { message: stored.warning });
  return undefined;
}

/**
 * Embeds all passages and keeps their vectors beside index/; how many, or nothing where no embedding model is set.
 * @throws UpstreamError where the server fails
 */
export async function buildVectors({
  library: { passages },
  settings,
}: Options): Promise<number | undefined> {
  const found = configured(settings);
  if (!found) return undefined;
  const { model, cacheDir, embed } = found;
  const vectors = await embed(passages.map(embeddingText));
  writeVectors({ cacheDir, model, passages, vectors });
  return vectors.length;
}
