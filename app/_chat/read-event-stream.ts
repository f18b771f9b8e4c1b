import type { Chunk } from './turn';

/**
 * The chunks of a UI message stream (server-sent events, one JSON object each); comments and the closing mark are left out.
 * When `signal` aborts the connection is closed, and this rejects.
 */
export async function* readEventStream(
  body: ReadableStream<Uint8Array>,
  signal?: AbortSignal,
): AsyncGenerator<Chunk> {
  const reader = body
    .pipeThrough(
      new TextDecoderStream() as TransformStream<Uint8Array, string>,
      signal && { signal },
    )
    .getReader(); // lib.dom types its input as BufferSource
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const events = (rest + value).split(/\r?\n\r?\n/);
      rest = events.pop() ?? '';
      for (const event of events) {
        const chunk = parseEvent(event);
        if (chunk) yield chunk;
      }
    }
    const last = parseEvent(rest);
    if (last) yield last;
  } finally {
    // Also when the reader of the chunks stops early: the connection must not stay open.
    await reader.cancel().catch(() => undefined);
  }
}

function parseEvent(event: string): Chunk | undefined {
  const data = event
    .split(/\r?\n/)
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).trimStart())
    .join('\n');
  if (data === '' || data === '[DONE]') return undefined;
  try {
    const chunk: unknown = JSON.parse(data);
    return isChunk(chunk) ? chunk : undefined;
  } catch {
    return undefined; // a torn event: the end of the turn says whether anything is missing
  }
}

/** Our own server wrote it: the type is all that is asked. */
function isChunk(value: unknown): value is Chunk {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  );
}
