import { z } from 'zod';
import { getStore } from '@/lib/server/get-store';
import { handle } from '@/lib/server/handle';
import { readJson } from '@/lib/server/read-json';
import { Refusal } from '@/lib/server/refusal';
import { requireOwner } from '@/lib/server/require-owner';

type Context = { params: Promise<{ id: string }> };

const changeSchema = z.union([
  z.strictObject({ title: z.string().trim().min(1).max(200) }),
  z.strictObject({ deleted: z.boolean() }),
]);

const gone = () =>
  new Refusal(404, 'no_such_conversation', '没有这个对话，或者它不是在这个浏览器里问的。');

/** `GET /api/conversations/:id`: the conversation with what was answered, exactly as it was answered. */
export const GET = handle(async (request: Request, { params }: Context) => {
  const { id } = await params;
  const store = await getStore();
  const read = await store.readConversation({ owner: requireOwner(request), id });
  if (read === undefined) throw gone();
  return Response.json(read);
});

/** `PATCH /api/conversations/:id` `{title}` renames, `{deleted: true}` deletes, `{deleted: false}` undoes that. */
export const PATCH = handle(async (request: Request, { params }: Context) => {
  const { id } = await params;
  const owner = requireOwner(request);
  const change = await readJson({ request, schema: changeSchema });
  const store = await getStore();
  const done =
    'title' in change
      ? await store.renameConversation({ owner, id, title: change.title })
      : change.deleted
        ? await store.deleteConversation({ owner, id, at: new Date().toISOString() })
        : await store.restoreConversation({ owner, id });
  if (!done) throw gone();
  return Response.json({ id });
});
