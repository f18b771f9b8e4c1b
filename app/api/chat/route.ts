import { createUIMessageStream, createUIMessageStreamResponse } from 'ai';
import {
  ask,
  chatRequestSchema,
  readChatRequest,
  requireApp,
  toolCallsOf,
  toUiChunks,
} from '@/lib/chat';
import type { ChatMessage } from '@/lib/chat';
import { browserCookie, createBrowserId, readBrowserId } from '@/lib/server/browser-id';
import { handle } from '@/lib/server/handle';
import { keepTurn } from '@/lib/server/keep-turn';
import { MAX_CHAT_BYTES } from '@/lib/server/limits';
import { log } from '@/lib/server/log';
import { readJson } from '@/lib/server/read-json';

const HEADERS = { 'X-Accel-Buffering': 'no', 'Cache-Control': 'no-cache, no-transform' };
/** Proxies close a silent connection. */
const KEEP_ALIVE_MS = 15_000;
const FAILED = '回答没有完成，请稍后再试。';

/** `POST /api/chat` → the UI message stream of the page; verified text only. The answered turn is kept for its browser. */
export const POST = handle(async (request: Request) => {
  const body = await readJson({ request, schema: chatRequestSchema, maxBytes: MAX_CHAT_BYTES });
  const { question, earlier, conversation, turn } = readChatRequest(body);
  const { library } = await requireApp();
  const known = readBrowserId(request.headers.get('cookie'));
  const owner = known ?? createBrowserId();
  const run = await ask({ question, earlier, signal: request.signal });
  const stream = createUIMessageStream<ChatMessage>({
    execute: async ({ writer }) => {
      for await (const chunk of toUiChunks(run.events)) writer.write(chunk);
      const answer = await run.answer;
      if (conversation === undefined || turn === undefined) return;
      await keepTurn({
        owner,
        turn: {
          id: turn,
          conversation,
          position: earlier.length,
          question,
          answer,
          toolCalls: await toolCallsOf(run.events),
          version: library.version,
          answeredAt: new Date().toISOString(),
        },
      });
    },
    onError: (error) => {
      if (!request.signal.aborted)
        log.error('chat_failed', { reason: error instanceof Error ? error.name : 'unknown' });
      return FAILED;
    },
  });
  const isSecure =
    new URL(request.url).protocol === 'https:' ||
    request.headers.get('x-forwarded-proto') === 'https';
  return createUIMessageStreamResponse({
    stream,
    headers: {
      ...HEADERS,
      ...(known === undefined && { 'Set-Cookie': browserCookie({ id: owner, secure: isSecure }) }),
    },
    keepAliveMs: KEEP_ALIVE_MS,
  });
});
