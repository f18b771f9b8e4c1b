import { z } from 'zod';
import { requireApp, suggestFollowUps } from '@/lib/chat';
import { handle } from '@/lib/server/handle';
import { readSearchParams } from '@/lib/server/read-search-params';

const querySchema = z.object({
  /** The question that was answered. */
  q: z.string().max(2000, { error: 'q 最多2000字' }).default(''),
  /** Observation ids of its figures, parted by commas. */
  observations: z
    .string()
    .max(4000, { error: 'observations 太长' })
    .default('')
    .transform((list) => list.split(',').filter((id) => id !== '')),
});

/** `GET /api/follow-ups?q=&observations=` → up to three questions that can be answered next. */
export const GET = handle(async (request: Request) => {
  const { q, observations } = readSearchParams(new URL(request.url).searchParams, querySchema);
  const { library, engine } = await requireApp();
  const questions = await suggestFollowUps(library, engine, { question: q, observations });
  return Response.json({ questions }, { headers: { 'Cache-Control': 'no-store' } });
});
