import type { Table, TableCell } from '@/lib/schema/document';
import { findBreakdowns } from '@/lib/ingest/observations/wording/find-breakdowns';
import { matchIndicator } from '@/lib/ingest/observations/wording/match-indicator';
import type { BlockContext } from '@/lib/ingest/observations/wording/paragraph';
import { UNIT_COLUMN } from './table-head';

/** How many columns at most may name a row together: 险种, 项目, 级别. */
const MOST = 3;

const plain = (cell: TableCell | undefined) => (cell?.text ?? '').replace(/\s+/g, '');

/** A cell that is the name of something known: 职工医保, 三级, 统筹基金收入. */
function isName(text: string, { terms }: BlockContext): boolean {
  if (/\d{2}/.test(text)) return false;
  const values = findBreakdowns({ terms: terms.breakdowns, text });
  if (values.reduce((sum, { start, end }) => sum + end - start, 0) >= text.length - 2) return true;
  const accepts = () => true;
  const match = matchIndicator({ terms: terms.indicators, own: text, context: '', accepts });
  return match !== undefined && match.ownLength >= text.length - 4;
}

/** 档次 | 适用地区 | 中央财政: words in every row between the first column and those of mere numbers. */
function isOfWords(table: Table, column: number): boolean {
  const isNumber = (cell: TableCell | undefined) => /^[\d.,]+[%％]?$/.test(plain(cell));
  const isWord = (cell: TableCell | undefined) =>
    /^(?!.*(?:\d{3}|\d\.\d|[%％元])).*\p{Script=Han}{2}/u.test(plain(cell));
  return table.rows.every(
    (row) => isWord(row[column]) && row.slice(column + 1).filter(isNumber).length > 1,
  );
}

/** Whether a column after the first names rows too: nearly all of its cells are names, or words before numbers. */
function isLabel(table: Table, column: number, context: BlockContext): boolean {
  if (UNIT_COLUMN.test(plain(table.header[column]))) return false;
  if (isOfWords(table, column)) return true;
  const cells = table.rows.map((row) => plain(row[column])).filter((text) => text !== '');
  const names = cells.filter((text) => isName(text, context));
  return cells.length > 0 && names.length >= cells.length * 0.8;
}

/** The leading columns that name a table's rows: at least the first; 险种 and 医疗机构级别 where both do. */
export function countLabels(table: Table, context: BlockContext): number {
  let count = 1;
  while (count < MOST && count < table.header.length - 1 && isLabel(table, count, context))
    count += 1;
  return count;
}

/** The cells that name each row, an empty one filled from the row above where a later column goes on. */
export function labelRows(table: Table, count: number): TableCell[][] {
  let above: readonly TableCell[] = [];
  return table.rows.map((row) => {
    const own = row.slice(0, count);
    const goesOn = plain(own.at(-1)) !== '';
    const cells = own.map((cell, column) =>
      goesOn && column < count - 1 && plain(cell) === '' ? (above[column] ?? cell) : cell,
    );
    above = cells;
    return cells;
  });
}
