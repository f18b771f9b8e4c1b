import type { Block, MappedText } from '@/lib/schema/document';
import { sliceMapped } from '@/lib/text/mapped-text';
import { splitSentences } from '@/lib/text/sentences';
import { plainQuote } from './plain-quote';

/** A piece of a block that stays whole: a sentence, a row, a heading. */
export type Piece = { content: MappedText; block: Block };

/** Whether all that a gap of a mapped text leaves out is furniture that a quote may span. */
function isTransparent({
  source,
  before,
  after,
}: {
  source: string;
  before: number;
  after: number;
}): boolean {
  return (
    plainQuote(source.slice(before, after + 1)) ===
    plainQuote(source.charAt(before) + source.charAt(after))
  );
}

/** Parts a text where furniture stands in it that a quote may not span. */
export function splitAtOpaque({
  source,
  content,
}: {
  source: string;
  content: MappedText;
}): MappedText[] {
  const parts: MappedText[] = [];
  let start = 0;
  for (let at = 1; at < content.text.length; at += 1) {
    const [before, after] = [content.offsets[at - 1] ?? 0, content.offsets[at] ?? 0];
    if (after === before + 1 || isTransparent({ source, before, after })) continue;
    parts.push(sliceMapped(content, start, at));
    start = at;
  }
  parts.push(sliceMapped(content, start, content.text.length));
  return parts;
}

function trimmed(content: MappedText): MappedText {
  const lead = content.text.length - content.text.trimStart().length;
  return sliceMapped(content, lead, content.text.trimEnd().length);
}

/** A sentence that is far too long for a passage, parted after its semicolons. */
function splitLong(content: MappedText, longest: number): MappedText[] {
  if (content.text.length <= longest) return [content];
  const parts: MappedText[] = [];
  let start = 0;
  for (let at = 0; at < content.text.length; at += 1) {
    const isEnd = /[；;]/u.test(content.text.charAt(at)) && at - start > longest / 3;
    if (!isEnd) continue;
    parts.push(sliceMapped(content, start, at + 1));
    start = at + 1;
  }
  if (start < content.text.length) parts.push(sliceMapped(content, start, content.text.length));
  return parts;
}

/** The pieces of a block that a passage takes whole, in order. */
export function piecesOf({
  source,
  block,
  longest,
}: {
  source: string;
  block: Block;
  longest: number;
}): Piece[] {
  const whole = splitAtOpaque({ source, content: block.content });
  return whole
    .flatMap((part) =>
      splitSentences(part.text).map(({ start, end }) => sliceMapped(part, start, end)),
    )
    .flatMap((sentence) => splitLong(sentence, longest))
    .map((content) => ({ content: trimmed(content), block }))
    .filter(({ content }) => content.text !== '');
}
