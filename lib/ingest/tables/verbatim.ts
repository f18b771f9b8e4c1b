import type { MappedText } from '@/lib/schema/document';
import type { Span } from '@/lib/schema/span';

/** The text of lines as it stands, signs and tabs included: of a table that is written as one, a quote is its own text. */
export function verbatim({
  source,
  lines,
}: {
  source: string;
  lines: readonly Span[];
}): MappedText {
  const start = lines[0]?.start ?? 0;
  const text = source.slice(start, lines.at(-1)?.end ?? start);
  return { text, offsets: Array.from({ length: text.length }, (_, at) => start + at) };
}
