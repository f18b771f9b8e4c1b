import type { MappedText, Table } from '@/lib/schema/document';
import type { Span } from '@/lib/schema/span';
import type { Line } from '@/lib/ingest/lines/line';

/** A table that was found among the lines of a text, whichever reader found it. */
export type FoundTable = {
  /** `[from, to)` in lines. */
  from: number;
  to: number;
  table: Table;
  /** The text of its lines where that is how it is to be read; else its cells are put together. */
  content?: MappedText;
  /** What of its header a new page prints again. */
  repeatedHeader?: Span[];
};

/** Where a reader looks for a table: from a line of a source on. */
export type TablePlace = {
  source: string;
  lines: readonly Line[];
  at: number;
};
