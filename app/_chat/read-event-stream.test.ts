import { describe, expect, it } from 'vitest';
import { applyChunk, endTurn } from './apply-chunk';
import { readEventStream } from './read-event-stream';
import { newTurn } from './turn';
import type { Chunk, Turn } from './turn';

/** The bytes in pieces of a given length, so that characters and events are torn. */
function bytesOf(text: string, size: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size)
        controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
}

const event = (chunk: object) => `data: ${JSON.stringify(chunk)}\n\n`;
const answer = {
  status: 'answered',
  answer: '支出多。[1]',
  citations: [],
  figures: [],
  notices: [],
  engine: 'offline',
};
const STREAM = [
  ': keep-alive\n\n',
  event({ type: 'data-status', data: { stage: 'searching' }, transient: true }),
  event({
    type: 'tool-input-available',
    toolCallId: 'c',
    toolName: 'calculate',
    input: { operands: ['a'] },
  }),
  event({ type: 'tool-output-available', toolCallId: 'c', output: { value: '1' } }),
  event({ type: 'text-start', id: 'a' }),
  event({ type: 'text-delta', id: 'a', delta: '支出' }),
  event({ type: 'text-delta', id: 'a', delta: '多。[1]' }),
  'data: {"torn":\n\n',
  event({ type: 'data-answer', data: answer }),
  'data: [DONE]\n\n',
].join('');

async function turnOf(text: string, size = 4096): Promise<Turn> {
  let turn = newTurn({ id: 't', question: '问' });
  for await (const chunk of readEventStream(bytesOf(text, size))) turn = applyChunk(turn, chunk);
  return endTurn(turn);
}

describe('readEventStream', () => {
  it.each([1, 2, 3, 7, 4096])('reads the same turn from pieces of %i bytes', async (size) => {
    const turn = await turnOf(STREAM, size);
    expect(turn).toMatchObject({ phase: 'done', text: '支出多。[1]', stage: 'searching' });
    expect(turn.steps).toEqual([
      { id: 'c', name: 'calculate', input: { operands: ['a'] }, output: { value: '1' } },
    ]);
  });

  it('lets the connection go where its reader stops early', async () => {
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) =>
        controller.enqueue(new TextEncoder().encode(event({ type: 'text-start', id: 'a' }))),
      cancel: () => {
        isCancelled = true;
      },
    });
    for await (const chunk of readEventStream(body)) {
      expect((chunk as Chunk).type).toBe('text-start');
      break;
    }
    expect(isCancelled).toBe(true);
  });
});

describe('the end of a turn', () => {
  it('is no answer where the answer did not come', async () => {
    const cut = STREAM.slice(0, STREAM.indexOf('data: {"torn"'));
    expect(await turnOf(cut)).toMatchObject({ phase: 'failed', text: '支出多。[1]' });
  });

  it('says what the server said', async () => {
    expect(await turnOf(event({ type: 'error', errorText: '回答没有完成' }))).toMatchObject({
      phase: 'failed',
      error: '回答没有完成',
    });
  });
});
