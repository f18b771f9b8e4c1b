import { z } from 'zod';
import { ask, requireQuestion } from '@/lib/chat';
import { handle } from '@/lib/server/handle';
import { MAX_EARLIER } from '@/lib/server/limits';
import { readJson } from '@/lib/server/read-json';

const requestSchema = z.strictObject({
  question: z.string(),
  /** Earlier questions of the conversation, oldest first. */
  earlier: z.array(z.string()).max(MAX_EARLIER).optional(),
});

/** `POST /api/ask` `{question, earlier?}` → Answer. */
export const POST = handle(async (request: Request) => {
  const { question, earlier = [] } = await readJson({ request, schema: requestSchema });
  const run = await ask({ question: requireQuestion(question), earlier, signal: request.signal });
  return Response.json(await run.answer, { headers: { 'Cache-Control': 'no-store' } });
});
