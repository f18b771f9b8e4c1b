import { requireApp } from '@/lib/chat';
import { handle } from '@/lib/server/handle';
import { Refusal } from '@/lib/server/refusal';

type Context = { params: Promise<{ id: string }> };

/** `GET /api/sources/:id` → one document: what it is, its text (what spans count in) and its passages. */
export const GET = handle(async (_request: Request, { params }: Context) => {
  const { id } = await params;
  const { library } = await requireApp();
  // A look-up in a map and never a path: `..` is an id that no source has.
  const source = library.sources.get(id);
  if (!source)
    throw new Refusal(404, 'no_such_source', '没有这份资料；GET /api/sources 列出全部资料。');
  const passages = library.passages
    .filter((passage) => passage.source === id)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return Response.json({ source, text: library.texts.get(id) ?? '', passages });
});
