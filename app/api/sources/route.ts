import { requireApp } from '@/lib/chat';
import { handle } from '@/lib/server/handle';

/** `GET /api/sources` → every document of the corpus, by id, and the version of the index. */
export const GET = handle(async () => {
  const { library } = await requireApp();
  const sources = [...library.sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return Response.json({ version: library.version, sources });
});
