import type { Span } from '@/lib/schema/span';

/** What a format says about a line of its text: HTML headings and list items. */
export type LineHint = {
  heading?: number;
  item?: boolean;
  /** Number of the table that it is a row of. */
  table?: number;
};

/** A line that is not blank; `[start, end)` leaves out the white space around it. */
export type Line = Span & {
  text: string;
  /** Blank lines between it and the line before. */
  blanksBefore: number;
  /** White space characters before the text. */
  indent: number;
  /** A form feed stands in the white space before it. */
  afterFormFeed: boolean;
  page?: number;
  hint?: LineHint;
};

/**
 * Columns that a text takes in print: 2 for CJK, 1 for others. The blanks that extraction puts between Chinese and digits
 * are narrow in print: half a column each, and never more than one.
 */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!/\s/u.test(character)) width += (character.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1;
  }
  // Quotation marks and dashes are set full width in Chinese text though they stand outside of the CJK blocks.
  const blanks = (text.match(/\s+/gu) ?? []).reduce(
    (sum, run) => sum + Math.min(run.length, 2) / 2,
    0,
  );
  return width + blanks + (text.match(/[“”‘’—…·]/gu)?.length ?? 0);
}
