import { z } from 'zod';
import { requireApp } from '@/lib/chat';
import type { Passage } from '@/lib/schema/passage';
import type { Span } from '@/lib/schema/span';
import { handle } from '@/lib/server/handle';
import { readSearchParams } from '@/lib/server/read-search-params';
import { Refusal } from '@/lib/server/refusal';
import { mappedFrom } from '@/lib/text/mapped-text';

/** How much of the text stands on either side of the quote, in characters. */
const AROUND = 240;

const offset = z
  .string()
  .regex(/^\d{1,9}$/, '应是字数')
  .transform(Number);
const spanSchema = z
  .object({ start: offset, end: offset })
  .refine(({ start, end }) => end > start, { error: '应大于 start', path: ['end'] });

type Context = { params: Promise<{ id: string }> };

/** The words of a span with what stands around them, as readable text: for the panel of sources. */
export const GET = handle(async (request: Request, { params }: Context) => {
  const { id } = await params;
  const span = readSearchParams(new URL(request.url).searchParams, spanSchema);
  const { library } = await requireApp();
  if (!library.sources.has(id)) throw new Refusal(404, 'no_such_source', '没有这份资料。');
  const own = library.passages.filter(({ source }) => source === id);
  return Response.json(excerptOf(own, span));
});

type Side = 'before' | 'quote' | 'after';

function excerptOf(passages: readonly Passage[], span: Span) {
  const parts: Record<Side, string> = { before: '', quote: '', after: '' };
  const near = passages.filter(
    (passage) => passage.end > span.start - AROUND && passage.start < span.end + AROUND,
  );
  let last: Side | undefined;
  for (const passage of near) {
    const { text, offsets } = mappedFrom(passage);
    const first = sideOf(offsets[0] ?? 0, span);
    // The line break between two passages belongs to the quote only inside it.
    if (last) parts[last === 'quote' ? first : last] += '\n';
    for (let i = 0; i < text.length; i++) {
      last = sideOf(offsets[i] ?? 0, span);
      parts[last] += text.charAt(i);
    }
  }
  const before = parts.before.length > AROUND ? `…${parts.before.slice(-AROUND)}` : parts.before;
  const after = parts.after.length > AROUND ? `${parts.after.slice(0, AROUND)}…` : parts.after;
  return { ...parts, before, after };
}

function sideOf(at: number, { start, end }: Span): Side {
  if (at < start) return 'before';
  return at < end ? 'quote' : 'after';
}
