import type { HostedLimits } from './hosted-limits';
import { readEvents } from './read-events';
import type { UpstreamEvent } from './read-events';
import { readLines, readWhole } from './read-lines';
import { readReply } from './read-reply';
import type { ReplyPart } from './read-reply';
import { factsOfRequest, requestSchema } from './read-request';
import { createReasoningMemory } from './remember-reasoning';
import { UpstreamError } from './upstream-error';
import { startWatch } from './watch';
import type { Watch } from './watch';
import { writeEventStream } from './write-event-stream';

export type Fetch = typeof globalThis.fetch;

/** What a request looks like on its way out: no redirects followed, the socket closed after it. */
function outgoing({ init, body, watch }: { init: RequestInit; body: string; watch: Watch }) {
  const headers = new Headers(init.headers);
  headers.set('accept', 'text/event-stream, application/json');
  headers.set('connection', 'close');
  // Next wraps fetch: nothing of a conversation belongs in its cache.
  return {
    method: 'POST',
    headers,
    body,
    redirect: 'manual',
    cache: 'no-store',
    signal: watch.signal,
  } as const;
}

/** @throws UpstreamError where a reply is none of a model: an error, a redirect, a login page */
function checkReply(response: Response): 'events' | 'json' {
  const { status } = response;
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    throw new UpstreamError({ code: 'redirect' });
  }
  if (status !== 200) throw new UpstreamError({ code: 'http-status', status });
  const [type] = (response.headers.get('content-type') ?? '').toLowerCase().split(';');
  if (type?.trim() === 'text/event-stream') return 'events';
  if (type?.trim() === 'application/json') return 'json';
  throw new UpstreamError({ code: 'content-type' });
}

/** A whole reply, sent at once by a server that does not stream, as the one event of a stream. */
async function* readAtOnce(
  body: AsyncIterable<Uint8Array>,
  limits: HostedLimits,
): AsyncGenerator<UpstreamEvent> {
  const text = await readWhole(body, limits);
  try {
    yield { data: JSON.parse(text) };
  } catch {
    throw new UpstreamError({ code: 'broken' });
  }
  yield 'done';
}

/**
 * A body whose reader may leave at any time: the request is aborted then. Leaving the stream itself waits for the upstream to
 * end, where it is compressed.
 */
function readable(body: ReadableStream<Uint8Array>, { end }: Watch): AsyncIterable<Uint8Array> {
  const reader = body.getReader();
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        const { done, value } = await reader.read();
        return done ? { done, value: undefined } : { done, value };
      },
      return() {
        end();
        return Promise.resolve({ done: true, value: undefined });
      },
    }),
  };
}

function eventsOf({
  response,
  watch,
  limits,
}: {
  response: Response;
  watch: Watch;
  limits: HostedLimits;
}) {
  const kind = checkReply(response);
  if (!response.body) throw new UpstreamError({ code: 'empty' });
  const body = readable(response.body, watch);
  return kind === 'json' ? readAtOnce(body, limits) : readEvents(readLines(body, limits), watch);
}

/**
 * A `fetch` for the chat requests of one answer. It reads the reply of whatever OpenAI-compatible server answers, and hands
 * on a plain event stream of one shape; every fault, delay or excess is an `UpstreamError`, before the reply or within it.
 */
export function createGuardedFetch({
  fetch,
  limits,
}: {
  fetch: Fetch;
  limits: HostedLimits;
}): Fetch {
  const memory = createReasoningMemory();
  const usedIds = new Set<string>();

  return async (url, init = {}) => {
    const watch = startWatch({ limits, ...(init.signal && { signal: init.signal }) });
    const { stream_options: _, ...asked } = requestSchema.parse(JSON.parse(String(init.body))); // usage is not used, and some servers refuse the field
    const request = factsOfRequest(asked);
    const rejection = (error: unknown, code: 'no-connection' | 'truncated') =>
      watch.reasonOf(error) ?? new UpstreamError({ code });

    async function* guarded(parts: AsyncIterable<ReplyPart>): AsyncGenerator<ReplyPart> {
      try {
        for await (const part of parts) {
          if (part.type === 'end') memory.keep(part);
          yield part;
        }
      } catch (error) {
        throw rejection(error, 'truncated');
      } finally {
        watch.end();
      }
    }

    try {
      const body = JSON.stringify(memory.restore(asked));
      const response = await fetch(url, outgoing({ init, body, watch }));
      watch.alive();
      const events = eventsOf({ response, watch, limits });
      return writeEventStream(guarded(readReply(events, { request, limits, usedIds })), {
        abandon: watch.end,
      });
    } catch (error) {
      const reason = rejection(error, 'no-connection');
      watch.end();
      throw reason;
    }
  };
}
