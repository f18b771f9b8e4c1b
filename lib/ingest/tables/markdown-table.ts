import type { TableCell } from '@/lib/schema/document';
import type { FoundTable, TablePlace } from './found-table';
import type { Line } from '@/lib/ingest/lines/line';
import { cellOf } from './table-cells';
import { tableOf } from './table-of';
import { verbatim } from './verbatim';

const DELIMITER = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/u;

function splitRow({ source, line }: { source: string; line: Line }): TableCell[] {
  const cells: TableCell[] = [];
  let start = line.text.startsWith('|') ? 1 : 0;
  const end = line.text.endsWith('|') ? line.text.length - 1 : line.text.length;
  for (let at = start; at <= end; at += 1) {
    if (at < end && (line.text[at] !== '|' || line.text[at - 1] === '\\')) continue;
    cells.push(cellOf({ source, pieces: [{ start: line.start + start, end: line.start + at }] }));
    start = at + 1;
  }
  return cells;
}

/** The pipe table that starts at a line, if one does: a header, a line of dashes, rows. */
export function readMarkdownTable({ source, lines, at }: TablePlace): FoundTable | undefined {
  const [head, dashes] = [lines[at], lines[at + 1]];
  if (
    !head?.text.includes('|') ||
    !dashes ||
    dashes.blanksBefore > 0 ||
    !DELIMITER.test(dashes.text)
  )
    return undefined;
  let to = at + 2;
  while (lines[to]?.text.includes('|') && lines[to]?.blanksBefore === 0) to += 1;
  const header = splitRow({ source, line: head });
  const rows = lines.slice(at + 2, to).map((line) => splitRow({ source, line }));
  return {
    from: at,
    to,
    table: tableOf({ header, rows }),
    content: verbatim({ source, lines: lines.slice(at, to) }),
  };
}
