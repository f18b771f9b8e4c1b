import { readBrowserId } from '@/lib/server/browser-id';
import { getStore } from '@/lib/server/get-store';
import { handle } from '@/lib/server/handle';

const MAX_QUERY = 200;

/** `GET /api/conversations?q=`: this browser's conversations, last used first. */
export const GET = handle(async (request: Request) => {
  const owner = readBrowserId(request.headers.get('cookie'));
  if (owner === undefined) return Response.json({ conversations: [] });
  const query = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, MAX_QUERY);
  const store = await getStore();
  return Response.json({ conversations: await store.listConversations({ owner, query }) });
});
