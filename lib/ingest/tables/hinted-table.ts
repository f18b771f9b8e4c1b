import type { MappedText, Table } from '@/lib/schema/document';
import { cleanText } from '@/lib/ingest/lines/clean-text';
import type { FlatTable } from './flat-tables';
import type { Line } from '@/lib/ingest/lines/line';
import { unitOf } from './table-cells';

function cellsOf({ source, line }: { source: string; line: Line }): MappedText[] {
  const cells: MappedText[] = [];
  let at = line.start;
  for (const text of line.text.split('\t')) {
    cells.push(cleanText({ source, pieces: [{ start: at, end: at + text.length }] }).content);
    at += text.length + 1;
  }
  return cells;
}

/** The table of a page whose first line stands at `at`: extraction has laid its cells out, tabs between them. */
export function readHintedTable({
  source,
  lines,
  at,
}: {
  source: string;
  lines: readonly Line[];
  at: number;
}): (FlatTable & { content: MappedText }) | undefined {
  const id = lines[at]?.hint?.table;
  const first = lines[at];
  if (id === undefined || !first) return undefined;
  let to = at;
  while (lines[to]?.hint?.table === id) to += 1;
  const [header = [], ...rows] = lines.slice(at, to).map((line) => cellsOf({ source, line }));
  const unit = unitOf({ header: header.map((cell) => cell.text) });
  const table: Table = { ...(unit ? { unit } : {}), header, rows };
  const text = source.slice(first.start, lines[to - 1]?.end);
  return {
    from: at,
    to,
    repeatedHeader: [],
    table,
    content: {
      text,
      offsets: Array.from({ length: text.length }, (_, index) => first.start + index),
    },
  };
}
