import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { feedbackReasonSchema } from '@/lib/schema/conversation';
import { getStore } from '@/lib/server/get-store';
import { handle } from '@/lib/server/handle';
import { requireMaintainer } from '@/lib/server/maintainer';
import { readJson } from '@/lib/server/read-json';
import { Refusal } from '@/lib/server/refusal';
import { requireOwner } from '@/lib/server/require-owner';

const note = z.string().trim().max(2000).default('');
const bodySchema = z.discriminatedUnion('verdict', [
  z.strictObject({ turn: z.string().min(1).max(100), verdict: z.literal('right'), note }),
  z.strictObject({
    turn: z.string().min(1).max(100),
    verdict: z.literal('wrong'),
    reason: feedbackReasonSchema,
    note,
  }),
]);

/** `POST /api/feedback`: right, or wrong with a reason; kept with the question, the answer and its evidence. */
export const POST = handle(async (request: Request) => {
  const owner = requireOwner(request);
  const body = await readJson({ request, schema: bodySchema });
  const store = await getStore();
  const feedback = { ...body, id: randomUUID(), createdAt: new Date().toISOString() };
  if (!(await store.saveFeedback({ owner, feedback }))) {
    throw new Refusal(404, 'no_such_turn', '没有这条回答，或者它不是在这个浏览器里问的。');
  }
  return Response.json({ id: feedback.id }, { status: 201 });
});

/** `GET /api/feedback`: for the maintainer, every feedback with question, answer and evidence, one JSON a line. */
export const GET = handle(async (request: Request) => {
  requireMaintainer(request);
  const store = await getStore();
  const lines = (await store.listFeedback()).map((entry) => `${JSON.stringify(entry)}\n`);
  return new Response(lines.join(''), {
    headers: {
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Content-Disposition': 'attachment; filename="feedback.jsonl"',
      'Cache-Control': 'no-store',
    },
  });
});
