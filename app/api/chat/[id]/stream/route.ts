import { findRunningTurn } from '@/lib/chat';
import { readBrowserId } from '@/lib/server/browser-id';
import { handle } from '@/lib/server/handle';
import { streamTurn } from '../../stream-turn';

type Context = { params: Promise<{ id: string }> };

const nothing = () => new Response(null, { status: 204 });

async function runningOf(request: Request, { params }: Context) {
  const owner = readBrowserId(request.headers.get('cookie'));
  const { id } = await params;
  return owner === undefined ? undefined : findRunningTurn({ owner, conversation: id });
}

/**
 * `GET /api/chat/:conversation/stream`: what is being answered there, from its beginning, for a page that was reloaded or
 * lost its connection; 204 where nothing is (the answer has been kept, or there is none).
 */
export const GET = handle(async (request: Request, context: Context) => {
  const turn = await runningOf(request, context);
  return turn === undefined ? nothing() : streamTurn(turn);
});

/** `DELETE /api/chat/:conversation/stream?turn=…` stops that answer; nothing of it is kept. */
export const DELETE = handle(async (request: Request, context: Context) => {
  const turn = await runningOf(request, context);
  const wanted = new URL(request.url).searchParams.get('turn');
  if (turn !== undefined && (wanted === null || wanted === turn.id)) turn.stop();
  return nothing();
});
