import { widthOf } from '@/lib/ingest/lines/line';
import type { Cell } from './table-cells';

/** A row as pieces per column: a cell that extraction wrapped has several. */
export type Row = Cell[][];

const ANCHOR = /^(?:\d{4}年?(?:\d{1,2}月)?|[-+]?[\d,]+(?:\.\d+)?[%％‰]?)$/u;

const emptyRow = (columns: number): Row => Array.from({ length: columns }, () => []);
const isNearlyAsWide = (cell: Cell | undefined, width: number) =>
  cell !== undefined && widthOf(cell.text) >= width - 3;

/** The column whose cells are all years or numbers: every row has exactly one, on one line. */
function anchorColumn({
  lines,
  columns,
}: {
  lines: readonly (readonly Cell[])[];
  columns: number;
}): number | undefined {
  const complete = lines.filter((cells) => cells.length === columns);
  for (let column = 1; column < columns; column += 1) {
    if (complete.length >= 2 && complete.every((cells) => ANCHOR.test(cells[column]?.text ?? '')))
      return column;
  }
  return undefined;
}

/** Gives leading fragments to the columns before the anchor: a fragment that does not fill its column closes the cell. */
function placeLeading({
  row,
  fragments,
  columns,
  width,
}: {
  row: Row;
  fragments: readonly Cell[];
  columns: number;
  width: number;
}): void {
  let column = 0;
  fragments.forEach((fragment) => {
    row[column]?.push(fragment);
    if (column < columns - 1 && widthOf(fragment.text) < width - 3) column += 1;
  });
}

function anchoredRows({
  lines,
  columns,
  anchor,
}: {
  lines: readonly (readonly Cell[])[];
  columns: number;
  anchor: number;
}): Row[] {
  const at = lines.flatMap((cells, index) =>
    cells.some((cell) => ANCHOR.test(cell.text)) && cells.length >= columns - anchor ? [index] : [],
  );
  const lastWidth = Math.max(0, ...at.map((index) => widthOf(lines[index]?.at(-1)?.text ?? '')));
  const firstWidth = Math.max(
    0,
    ...lines.filter((cells) => cells.length === 1).map((cells) => widthOf(cells[0]?.text ?? '')),
  );
  const rows: Row[] = [];
  let pending: Cell[] = [];
  let previous: Cell | undefined; // the last piece of the row before, while it may still go on
  lines.forEach((cells, index) => {
    if (!at.includes(index)) {
      const goesOn =
        cells.length === 1 && pending.length === 0 && isNearlyAsWide(previous, lastWidth);
      if (goesOn) {
        rows.at(-1)?.[columns - 1]?.push(...cells);
        previous = cells[0];
      } else pending.push(...cells);
      return;
    }
    const row = emptyRow(columns);
    const leading =
      cells.length >= columns
        ? anchor
        : Math.max(
            0,
            cells.findIndex((cell) => ANCHOR.test(cell.text)),
          );
    placeLeading({
      row,
      fragments: pending,
      columns: Math.max(1, anchor - leading),
      width: firstWidth,
    });
    cells.forEach((cell, position) =>
      row[Math.min(columns - 1, anchor - leading + position)]?.push(cell),
    );
    rows.push(row);
    pending = [];
    previous = cells.at(-1);
  });
  rows.at(-1)?.[columns - 1]?.push(...pending);
  return rows;
}

/** Without an anchor a line of several cells begins a row; the last lone fragments fill the columns still empty. */
function looseRows({
  lines,
  columns,
}: {
  lines: readonly (readonly Cell[])[];
  columns: number;
}): Row[] {
  const groups: { cells: readonly Cell[]; fragments: Cell[] }[] = [];
  for (const cells of lines) {
    const open = groups.at(-1);
    if (cells.length === 1 && open) open.fragments.push(...cells);
    else groups.push({ cells, fragments: [] });
  }
  return groups.map(({ cells, fragments }) => {
    const row = emptyRow(columns);
    cells.forEach((cell, position) => row[Math.min(columns - 1, position)]?.push(cell));
    const missing = Math.max(0, columns - cells.length);
    const continued = fragments.slice(0, Math.max(0, fragments.length - missing));
    row[Math.min(columns, cells.length) - 1]?.push(...continued);
    fragments
      .slice(continued.length)
      .forEach((fragment, index) => row[cells.length + index]?.push(fragment));
    return row;
  });
}

/** The rows of a flattened table, wrapped cells put together again. */
export function assembleRows({
  lines,
  columns,
}: {
  lines: readonly (readonly Cell[])[];
  columns: number;
}): Row[] {
  const anchor = anchorColumn({ lines, columns });
  return anchor === undefined
    ? looseRows({ lines, columns })
    : anchoredRows({ lines, columns, anchor });
}

/**
 * Two rows of heads, the upper over as many of the lower each: 职工医保 居民医保 over 政策范围内 实际 政策范围内 实际. The corner
 * stands in either. Undefined where the rows do not come out even.
 */
function spannedHeader(fragments: readonly Cell[], columns: number): Row | undefined {
  const [first, last] = [fragments[0]?.line, fragments.at(-1)?.line];
  const upper = fragments.filter(({ line }) => line === first);
  const lower = fragments.filter(({ line }) => line === last);
  if (first === last || upper.length + lower.length < fragments.length) return undefined;
  const [corner] = lower.length === columns - 1 ? upper.splice(0, 1) : lower.splice(0, 1);
  const span = lower.length / upper.length;
  if (!corner || upper.length < 2 || lower.length !== columns - 1 || !Number.isInteger(span))
    return undefined;
  return [
    [corner],
    ...lower.map((cell, at) => [...upper.slice(Math.floor(at / span)).slice(0, 1), cell]),
  ];
}

/**
 * The header of `columns` cells out of its fragments: a row of heads over another is given to each that it spans; else
 * neighbours are joined, the narrowest first, until there are as many.
 */
export function assembleHeader({
  fragments,
  columns,
}: {
  fragments: readonly Cell[];
  columns: number;
}): Row {
  const spanned = spannedHeader(fragments, columns);
  if (spanned) return spanned;
  const groups = fragments.map((fragment) => [fragment]);
  const costOf = (index: number): number => {
    const [left, right] = [groups[index], groups[index + 1]];
    if (!left || !right) return Infinity;
    const sameLine = left.at(-1)?.line === right[0]?.line ? 1000 : 0;
    const closed = /[）)]$/u.test(left.at(-1)?.text ?? '') ? 500 : 0;
    return (
      sameLine + closed + [...left, ...right].reduce((sum, cell) => sum + widthOf(cell.text), 0)
    );
  };
  while (groups.length > columns) {
    let best = 0;
    for (let index = 1; index < groups.length - 1; index += 1)
      if (costOf(index) < costOf(best)) best = index;
    groups.splice(best, 2, [...(groups[best] ?? []), ...(groups[best + 1] ?? [])]);
  }
  while (groups.length < columns) groups.unshift([]);
  return groups;
}
