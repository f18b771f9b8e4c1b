import { requireApp, viewReportedChecks } from '@/lib/chat';
import { checkViewQuerySchema } from '@/lib/schema/indicator-view';
import { handle } from '@/lib/server/handle';
import { readSearchParams } from '@/lib/server/read-search-params';

/** `GET /api/checks?verdict=&kind=&source=&indicator=&offset=&limit=` → what is reported held against what can be recomputed. */
export const GET = handle(async (request: Request) => {
  const query = readSearchParams(new URL(request.url).searchParams, checkViewQuerySchema);
  const { library } = await requireApp();
  return Response.json({ version: library.version, ...viewReportedChecks(library, query) });
});
