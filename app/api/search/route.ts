import { z } from 'zod';
import { requireApp, searchLibrary } from '@/lib/chat';
import { handle } from '@/lib/server/handle';
import { MAX_SEARCH_RESULTS } from '@/lib/server/limits';
import { Refusal } from '@/lib/server/refusal';

const LIMIT = 8;
const limitSchema = z.coerce.number().int().min(1).max(MAX_SEARCH_RESULTS);
const querySchema = z
  .string()
  .transform((text) => text.replace(/[\p{Cc}\p{Cf}]/gu, ' ').trim())
  .pipe(z.string().min(1).max(1_000));

/** `GET /api/search?q=&k=` → the passages that say most about a query. */
export const GET = handle(async (request: Request) => {
  const { searchParams } = new URL(request.url);
  const query = querySchema.safeParse(searchParams.get('q') ?? '');
  if (!query.success) throw new Refusal(400, 'bad_query', '请在 q 里写要查的内容，最多1000字。');
  const limit = limitSchema.safeParse(searchParams.get('k') ?? LIMIT);
  if (!limit.success)
    throw new Refusal(400, 'bad_limit', `k 应是 1 到 ${MAX_SEARCH_RESULTS} 的整数。`);
  const { library } = await requireApp();
  const passages = searchLibrary({ library, query: query.data, limit: limit.data });
  return Response.json({ query: query.data, passages });
});
