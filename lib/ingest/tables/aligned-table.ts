import type { Line } from '@/lib/ingest/lines/line';
import type { FoundTable, TablePlace } from './found-table';
import { cellOf } from './table-cells';
import { tableOf } from './table-of';

const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
const NUMBER = /^[约<>≤≥]?[-+]?\d[\d,.]*[%％‰]?$/u;

type Piece = { text: string; start: number; end: number };

/** What stands between wide blanks: single ones may stand inside a cell. */
function piecesOf({ text, start }: Line): Piece[] {
  return [...text.matchAll(/\S+(?: \S+)*/gu)].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/**
 * The table that begins at `at`, its header first: lines whose cells wide blanks part, as many in each, with a number in
 * every row and words in more than its first cell (档次, 适用地区). Undefined where there is none.
 */
export function readAlignedTable({ source, lines, at }: TablePlace): FoundTable | undefined {
  const header = lines[at] ? piecesOf(lines[at]) : [];
  if (header.length < FEWEST_COLUMNS || header.some(({ text }) => NUMBER.test(text)))
    return undefined;
  const rows: Piece[][] = [];
  for (const line of lines.slice(at + 1)) {
    const pieces = piecesOf(line);
    const isRow =
      line.blanksBefore === 0 &&
      pieces.length === header.length &&
      pieces.some(({ text }) => NUMBER.test(text));
    if (!isRow) break;
    rows.push(pieces);
  }
  const isWorded = rows.some((pieces) => pieces.slice(1).some(({ text }) => !/\d/u.test(text)));
  if (rows.length < FEWEST_ROWS || !isWorded) return undefined;
  const toCells = (pieces: readonly Piece[]) =>
    pieces.map((piece) => cellOf({ source, pieces: [piece] }));
  return {
    from: at,
    to: at + 1 + rows.length,
    table: tableOf({ header: toCells(header), rows: rows.map(toCells) }),
  };
}
