import { createUIMessageStream, createUIMessageStreamResponse } from 'ai';
import { toUiChunks } from '@/lib/chat';
import type { ChatMessage, RunningTurn } from '@/lib/chat';

const HEADERS = { 'X-Accel-Buffering': 'no', 'Cache-Control': 'no-cache, no-transform' };
/** Proxies close a silent connection. */
const KEEP_ALIVE_MS = 15_000;
const FAILED = '回答没有完成，请稍后再试。';

/** An answer as a UI message stream, from its beginning, however far it has come; it ends when the answer has been kept. */
export function streamTurn(turn: RunningTurn, headers: Record<string, string> = {}): Response {
  const stream = createUIMessageStream<ChatMessage>({
    execute: async ({ writer }) => {
      for await (const chunk of toUiChunks(turn.run.events)) {
        if (!turn.signal.aborted) writer.write(chunk);
      }
      if (turn.signal.aborted) writer.write({ type: 'abort' });
      else await turn.run.answer; // what went wrong is told by `onError`
      await turn.kept;
    },
    onError: () => FAILED,
  });
  return createUIMessageStreamResponse({
    stream,
    headers: { ...HEADERS, ...headers },
    keepAliveMs: KEEP_ALIVE_MS,
  });
}
