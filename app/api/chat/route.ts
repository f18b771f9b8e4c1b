import { chatRequestSchema, readChatRequest, startTurn } from '@/lib/chat';
import { browserCookie, createBrowserId, readBrowserId } from '@/lib/server/browser-id';
import { handle } from '@/lib/server/handle';
import { isHttps } from '@/lib/server/is-https';
import { MAX_CHAT_BYTES } from '@/lib/server/limits';
import { readJson } from '@/lib/server/read-json';
import { streamTurn } from './stream-turn';

/** `POST /api/chat` → the UI message stream of the page; verified text only. The answered turn is kept for its browser. */
export const POST = handle(async (request: Request) => {
  const body = await readJson({ request, schema: chatRequestSchema, maxBytes: MAX_CHAT_BYTES });
  const asked = readChatRequest(body);
  const known = readBrowserId(request.headers.get('cookie'));
  const owner = known ?? createBrowserId();
  const turn = await startTurn({ owner, asked, signal: request.signal });
  if (known !== undefined) return streamTurn(turn);
  const cookie = browserCookie({ id: owner, secure: isHttps(request) });
  return streamTurn(turn, { 'Set-Cookie': cookie });
});
