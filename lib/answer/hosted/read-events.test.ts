import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvents } from './read-events';
import type { UpstreamEvent } from './read-events';
import { readLines } from './read-lines';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size)
    yield await Promise.resolve(bytes.slice(at, at + size));
}

async function read(
  body: string | Uint8Array,
  { size = 1_000, limit = 100_000 } = {},
): Promise<UpstreamEvent[]> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const events: UpstreamEvent[] = [];
  const lines = readLines(inPieces(bytes, size), { bytes: limit });
  for await (const event of readEvents(lines, { alive: () => undefined })) events.push(event);
  return events;
}

const STREAM = 'data: {"a":"支出"}\n\n: ping\n\ndata: {"a":"𠮷"}\n\ndata: [DONE]\n\n';
const EVENTS = [{ data: { a: '支出' } }, { data: { a: '𠮷' } }, 'done'];

describe('readEvents', () => {
  it.each([
    ['line feeds', STREAM],
    ['carriage returns and line feeds', STREAM.replaceAll('\n', '\r\n')],
    ['carriage returns', STREAM.replaceAll('\n', '\r')],
    ['no space after the field', STREAM.replaceAll('data: ', 'data:')],
    ['one line break between', STREAM.replaceAll('\n\n', '\n')],
    ['no line break at the end', STREAM.trimEnd()],
    ['a byte order mark', `\ufeff${STREAM}`],
    ['ids, names and retries', `id: 1\nevent: message\nretry: 3\n${STREAM}`],
  ])('reads %s', async (_, body) => expect(await read(body)).toEqual(EVENTS));

  it('reads the same however the bytes are cut', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (size, end) => {
          expect(await read(STREAM.replaceAll('\n', end), { size })).toEqual(EVENTS);
        },
      ),
    ));

  it('leaves out pings and empty events', async () => {
    expect(await read('event: ping\ndata: {"x":1}\n\ndata:\n\n')).toEqual([]);
  });

  it.each([
    ['half of a chunk', 'data: {"a":1\n\n', 'broken'],
    ['a line of no field', `${STREAM}<!doctype html>\n`, 'broken'],
    ['raw JSON', '{"error":"x"}\n', 'broken'],
    ['an error event', 'event: error\ndata: {"message":"x"}\n\n', 'error-chunk'],
    ['bytes that are no UTF-8', Uint8Array.of(100, 97, 0xff, 10), 'broken'],
    ['too many bytes', 'x'.repeat(100_001), 'too-large'],
  ])('fails on %s', async (_, body, code) => {
    await expect(read(body)).rejects.toMatchObject({ name: 'UpstreamError', code });
  });
});
