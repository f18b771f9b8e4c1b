import type { TableCell } from '@/lib/schema/document';
import type { FoundTable, TablePlace } from './found-table';
import type { Line } from '@/lib/ingest/lines/line';
import { tabbedCells } from './tabbed-cells';
import { tableOf } from './table-of';

const FEWEST_ROWS = 2;

/** The cells of a line between its tabs; an empty one, where cells above or beside it were merged, is kept. */
function cellsOf(source: string, line: Line, columns: number): TableCell[] {
  const leading = /\t*$/u.exec(source.slice(Math.max(0, line.start - line.indent), line.start));
  const before = emptyCells(leading?.[0].length ?? 0);
  const cells = [...before, ...tabbedCells({ source, line })];
  return [...cells, ...emptyCells(columns - cells.length)];
}

const emptyCells = (count: number): TableCell[] =>
  Array.from({ length: Math.max(0, count) }, () => ({ text: '', offsets: [] }));

/** Where the lines of tabs from `at` on end: before a line without, or a blank one. */
function endOf(lines: readonly Line[], at: number): number {
  const goesOn = (line: Line | undefined) => isTabbed(line) && line?.blanksBefore === 0;
  let to = at + 1;
  while (goesOn(lines[to])) to += 1;
  return to;
}

const isTabbed = (line: Line | undefined) => line?.text.includes('\t') === true;

/**
 * The table of words and numbers that begins at `at`: lines parted by tabs into as many cells each as their header, every
 * cell of which is named. Undefined where they are not.
 */
export function readTabbedTable({ source, lines, at }: TablePlace): FoundTable | undefined {
  if (isTabbed(lines[at - 1]) || !isTabbed(lines[at])) return undefined;
  const to = endOf(lines, at);
  const columns = lines[at]?.text.split('\t').length ?? 0;
  const [header = [], ...rows] = lines.slice(at, to).map((line) => cellsOf(source, line, columns));
  const isWhole = [header, ...rows].every((cells) => cells.length === columns);
  const isNamed = header.every(({ text }) => text !== '');
  if (!isWhole || !isNamed || rows.length < FEWEST_ROWS) return undefined;
  return { from: at, to, table: tableOf({ header, rows }) };
}
