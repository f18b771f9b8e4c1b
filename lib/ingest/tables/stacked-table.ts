import type { FoundTable, TablePlace } from './found-table';
import { widthOf } from '@/lib/ingest/lines/line';
import type { Line } from '@/lib/ingest/lines/line';
import { cellOf } from './table-cells';
import { isTableCaption } from './table-caption';
import { tableOf } from './table-of';

const NUMBER = /^[-+－]?[\d,]+(?:\.\d+)?[%％‰]?$|^[-—–/]$/u;
const MOST_COLUMNS = 8;

const mayBeCell = (line: Line | undefined) =>
  line !== undefined &&
  widthOf(line.text) <= 24 &&
  !/[。；，：:\t|#]/u.test(line.text) &&
  !line.hint;

/** Which columns of a row hold numbers: 01 for a label and a number. */
const shapeOf = (row: readonly Line[]) =>
  row.map((line) => (NUMBER.test(line.text) ? '1' : '0')).join('');

/** The rows of `columns` lines each from `from` on that are shaped alike: a label first, a number somewhere. */
function rowsFrom({
  lines,
  from,
  columns,
}: {
  lines: readonly Line[];
  from: number;
  columns: number;
}): Line[][] {
  const rows: Line[][] = [];
  for (let at = from; ; at += columns) {
    const row = lines.slice(at, at + columns);
    const shape = shapeOf(row);
    const fits =
      row.length === columns &&
      row.every(mayBeCell) &&
      shape.startsWith('0') &&
      shape.includes('1');
    if (!fits || (rows[0] && shapeOf(rows[0]) !== shape)) return rows;
    rows.push(row);
  }
}

/**
 * The table that begins at a line where copying from a page put every cell on a line of its own: a header without numbers,
 * then at least two rows shaped alike.
 */
export function readStackedTable({ source, lines, at }: TablePlace): FoundTable | undefined {
  const first = lines[at];
  if (!first || !mayBeCell(first) || isTableCaption(first.text) || NUMBER.test(first.text))
    return undefined;
  for (let columns = 2; columns <= MOST_COLUMNS; columns += 1) {
    const header = lines.slice(at, at + columns);
    if (header.length < columns || !header.every(mayBeCell) || shapeOf(header).includes('1'))
      return undefined;
    const rows = rowsFrom({ lines, from: at + columns, columns });
    if (rows.length < 2 || columns * rows.length < 6) continue;
    const toCell = (line: Line) => cellOf({ source, pieces: [line] });
    const table = tableOf({
      header: header.map(toCell),
      rows: rows.map((row) => row.map(toCell)),
    });
    return { from: at, to: at + columns * (rows.length + 1), table };
  }
  return undefined;
}
