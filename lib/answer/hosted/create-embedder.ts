import { z } from 'zod';
import type { Fetch } from './guarded-fetch';
import { HOSTED_LIMITS } from './hosted-limits';
import type { HostedLimits } from './hosted-limits';
import { readWhole } from './read-lines';
import { UpstreamError } from './upstream-error';
import { startWatch } from './watch';

export type EmbedderOptions = {
  baseUrl: string;
  apiKey: string;
  model: string;
  fetch: Fetch;
  limits?: HostedLimits;
};

/**
 * Turns texts into vectors, one each, in order.
 * @throws UpstreamError where the server fails, is late, or sends vectors of no use
 */
export type Embed = (
  texts: readonly string[],
  options?: { signal?: AbortSignal },
) => Promise<readonly (readonly number[])[]>;

/** The least that every OpenAI-compatible server takes in one request (DashScope: ten). */
const BATCH = 10;

const replySchema = z.object({
  data: z.array(z.object({ index: z.number().int(), embedding: z.array(z.number()).min(1) })),
});

function readVectors(text: string, wanted: number): number[][] {
  try {
    const { data } = replySchema.parse(JSON.parse(text));
    const vectors = [...data].sort((a, b) => a.index - b.index).map(({ embedding }) => embedding);
    if (vectors.length === wanted) return vectors;
  } catch {
    // Not the shape of an embedding: said below, without its words.
  }
  throw new UpstreamError({ code: 'broken' });
}

/** Embeddings from the server of the hosted model, under the same limits. */
export function createEmbedder({
  baseUrl,
  apiKey,
  model,
  fetch,
  limits = HOSTED_LIMITS,
}: EmbedderOptions): Embed {
  async function embedSome(input: readonly string[], signal?: AbortSignal): Promise<number[][]> {
    const watch = startWatch({ limits, ...(signal && { signal }) });
    try {
      const response = await fetch(`${baseUrl.replace(/\/+$/, '')}/embeddings`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${apiKey}`,
          'content-type': 'application/json',
          connection: 'close',
        },
        body: JSON.stringify({ model, input, encoding_format: 'float' }),
        redirect: 'manual',
        cache: 'no-store',
        signal: watch.signal,
      });
      watch.alive();
      if (response.status !== 200 || !response.body) {
        throw new UpstreamError({ code: 'http-status', status: response.status });
      }
      return readVectors(await readWhole(response.body, limits), input.length);
    } catch (error) {
      throw watch.reasonOf(error) ?? new UpstreamError({ code: 'no-connection' });
    } finally {
      watch.end();
    }
  }

  return async (texts, { signal } = {}) => {
    const vectors: number[][] = [];
    for (let at = 0; at < texts.length; at += BATCH) {
      vectors.push(...(await embedSome(texts.slice(at, at + BATCH), signal)));
    }
    return vectors;
  };
}
