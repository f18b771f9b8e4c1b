import type { PassageEvidence } from '@/lib/schema/tools';
import { splitSentences } from '@/lib/text/sentences';
import type { CountedRow } from './parts-of-row';

/** A row that counts, its cells as printed, and what cites it. */
export type CountedLine = CountedRow & {
  readonly cells: readonly string[];
  readonly marker: string;
};
export type CountedTable = {
  readonly evidence: PassageEvidence;
  /** The line of the table that is its name; empty where it has none of its own. */
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly CountedLine[];
  /** The places of the columns that hold numbers, in the order of the values of a row. */
  readonly columns: readonly number[];
};

const NUMBER = /^-?\d[\d,]*(?:\.\d+)?%?$/;
/** Of the cells of a column that counts, so many are numbers. */
const MOSTLY = 0.6;
const UNIT_HEAD = /^(?:计量|计数)?单位$/;

/** The table of a passage with its counted columns; undefined where it counts nothing. */
export function countedTable(evidence: PassageEvidence): CountedTable | undefined {
  const { alias, passage } = evidence;
  if (passage.kind !== 'table') return undefined;
  const lines = splitSentences(passage.text)
    .map(({ start, end }, place) => ({
      cells: cellsOf(passage.text.slice(start, end)),
      marker: `${alias}.${place + 1}`,
    }))
    .filter(({ cells }) => !cells.every((cell) => /^:?-+:?$/.test(cell)));
  const at = lines.findIndex(({ cells }) => cells.length > 1);
  const head = lines[at]?.cells ?? [];
  const body = lines.slice(at + 1).filter(({ cells }) => cells.length === head.length);
  const columns = head
    .map((_, column) => column)
    .filter(
      (column) =>
        column > 0 &&
        body.filter(({ cells }) => NUMBER.test(cells[column] ?? '')).length >= MOSTLY * body.length,
    );
  if (body.length === 0 || columns.length === 0) return undefined;
  const named = head
    .map((cell, column) => ({ cell, column }))
    .filter(({ cell, column }) => column < (columns[0] ?? 0) && !UNIT_HEAD.test(cell));
  return {
    evidence,
    caption: lines.slice(0, at).find(({ cells }) => cells.length === 1)?.cells[0] ?? '',
    head,
    columns,
    rows: body.map(({ cells, marker }) => ({
      name: named.map(({ column }) => cells[column] ?? '').join(''),
      cells,
      values: columns.map((column) => numberIn(cells[column] ?? '')),
      marker,
    })),
  };
}

/** NaN where a cell is no number: it is neither more nor less than another. */
const numberIn = (cell: string): number =>
  NUMBER.test(cell) ? Number(cell.replace(/[,%]/g, '')) : Number.NaN;

/** The cells of a line, parted by tabs or by upright strokes. */
const cellsOf = (line: string): string[] =>
  (/^\s*\|/.test(line) && !line.includes('\t')
    ? line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
    : line.split('\t')
  ).map((cell) => cell.trim());
