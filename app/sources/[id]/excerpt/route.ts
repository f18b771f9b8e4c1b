import { z } from 'zod';
import { getLibrary } from '@/lib/chat';
import type { Passage } from '@/lib/schema/passage';
import type { Span } from '@/lib/schema/span';
import { mappedFrom } from '@/lib/text/mapped-text';

/** How much of the text stands on either side of the quote, in characters. */
const AROUND = 240;

const offset = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const querySchema = z
  .object({ start: offset, end: offset })
  .refine(({ start, end }) => end > start);

/** The words of a span with what stands around them, as readable text: for the panel of sources. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  const query = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const { sources, passages } = await getLibrary();
  if (!query.success || !sources.has(id))
    return Response.json({ error: '没有这一段。' }, { status: 404 });
  const own = passages.filter(({ source }) => source === id);
  return Response.json(excerptOf(own, query.data));
}

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
