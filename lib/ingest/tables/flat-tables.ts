import type { Span } from '@/lib/schema/span';
import { parseUnit } from '@/lib/text/units';
import { cleanText } from '@/lib/ingest/lines/clean-text';
import { widthOf } from '@/lib/ingest/lines/line';
import { readNumbering } from '@/lib/ingest/blocks/heading-style';
import type { Line } from '@/lib/ingest/lines/line';
import type { LineWrap } from '@/lib/ingest/lines/line-wrap';
import { readAlignedTable } from './aligned-table';
import type { FoundTable } from './found-table';
import { isNumberedCaption, isUnitLine } from './table-caption';
import { cellOf, splitCells } from './table-cells';
import type { Cell } from './table-cells';
import { findTableHead } from './table-header';
import { tableOf } from './table-of';
import { assembleHeader, assembleRows } from './table-rows';
import { readTabbedTable } from './tabbed-table';

const NUMERIC = /^[<>≤≥约]?[-+－]?[\d,，]+(?:\.\d+)?[%％‰]?$|^[-—–/－]+$/u;
const AFTER_TABLE = /^(?:数据|资料)?来源\s*[:：]|^注\s*\d*\s*[:：]|^说明\s*[:：]/u;

type Search = {
  source: string;
  lines: readonly Line[];
  cells: readonly (readonly Cell[])[];
  isProse: (line: Line) => boolean;
};
/** Lines: the header from `header`, rows from `body` to `to`. */
type Place = { header: number; body: number; to: number; caption?: number; columns: number };

/** 参保人数 万人 533.4 526.0: a column may say each row's unit. */
function isUnit({ text }: Cell): boolean {
  const found = parseUnit(text);
  return found !== undefined && found.unit !== '' && found.end === text.length;
}

const isNumericRow = (cells: readonly Cell[] = []) =>
  cells.length >= 2 &&
  !/[。；]/u.test(cells[0]?.text ?? '') &&
  cells.slice(1).filter((cell) => NUMERIC.test(cell.text)).length >=
    cells.length - 1 - Number(cells.length > 2 && cells.some(isUnit));

/** Extraction leaves the glyph of an ornament before captions: `X 图 1`. */
export function withoutGlyph(line: Line): Span {
  const glyph = /^X\s+(?=[图表附])/u.exec(line.text);
  return { start: line.start + (glyph?.[0].length ?? 0), end: line.end };
}

function build(
  { source, lines, cells }: Search,
  { header, body, to, caption, columns }: Place,
): FoundTable {
  const headerText = lines
    .slice(header, body)
    .map((line) => line.text)
    .join(' ');
  const isRepeated = (line: Line | undefined) => line?.text === headerText;
  const bodyCells = cells.slice(body, to).filter((_, index) => !isRepeated(lines[body + index]));
  const toCells = (row: readonly (readonly Cell[])[]) =>
    row.map((pieces) => cellOf({ source, pieces }));
  const unitLines = lines.slice(header, body).filter((line) => isUnitLine(line.text));
  const fragments = cells
    .slice(header, body)
    .filter((_, index) => !isUnitLine(lines[header + index]?.text ?? ''))
    .flat();
  const headerRow = toCells(assembleHeader({ fragments, columns }));
  const captionLines = [...lines.slice(caption ?? header, header), ...unitLines];
  const named =
    captionLines.length > 0
      ? { caption: cleanText({ source, pieces: captionLines.map(withoutGlyph) }).content }
      : {};
  const rows = assembleRows({ lines: bodyCells, columns }).map(toCells);
  return {
    from: caption ?? header,
    to,
    repeatedHeader: lines
      .slice(body, to)
      .filter(isRepeated)
      .map(({ start, end }) => ({ start, end })),
    table: tableOf({ ...named, header: headerRow, rows }),
  };
}

/** A table of tabs that the numbers of its rows do not find: they hold words too, or nothing. */
function tabbedTable({ source, lines, cells }: Search, at: number): FoundTable | undefined {
  const found = readTabbedTable({ source, lines, at });
  const isByNumbers = (index: number) =>
    isNumericRow(cells[index]) && cells[index]?.length === found?.table.header.length;
  if (!found || lines.slice(at + 1, found.to).every((_, index) => isByNumbers(at + 1 + index)))
    return undefined;
  return found;
}

/** A table found by its numbers: rows of a label and numbers, as many in each. */
function numericTable(search: Search, body: number): FoundTable | undefined {
  const { lines, cells, isProse } = search;
  const columns = cells[body]?.length ?? 0;
  let to = body;
  while (isNumericRow(cells[to]) && cells[to]?.length === columns) to += 1;
  if (to - body < (columns === 2 ? 3 : 2)) return undefined;
  return build(search, {
    ...findTableHead({ lines, cells, body, columns, isProse }),
    body,
    to,
    columns,
  });
}

/** Where a table of words ends: before prose, its source or note, the next caption; where tabs part cells, after a blank line. */
function endOfWords({ lines, isProse }: Search, from: number): number {
  const isTabbed = lines[from - 1]?.text.includes('\t') === true;
  const isLeft = (line: Line) =>
    line.blanksBefore > 0 &&
    (isTabbed ? !line.text.includes('\t') : readNumbering(line.text) !== undefined);
  let to = from;
  for (; to < lines.length; to += 1) {
    const line = lines[to];
    if (!line || isProse(line) || AFTER_TABLE.test(line.text) || isNumberedCaption(line.text))
      break;
    if (isLeft(line)) break;
  }
  return to;
}

/** Whether a caption stands at `at` and the cells of a header below it. */
function isHeaded({ lines, cells, isProse }: Search, at: number): boolean {
  const head = lines[at + 1];
  return (
    head !== undefined &&
    isNumberedCaption(lines[at]?.text ?? '') &&
    !isProse(head) &&
    (cells[at + 1]?.length ?? 0) >= 2
  );
}

/** A table of words found by its numbered caption and the cells of its header. */
function captionedTable(search: Search, caption: number): FoundTable | undefined {
  if (!isHeaded(search, caption)) return undefined;
  const { cells } = search;
  const [header, body] = [caption + 1, caption + 2];
  const columns = cells[header]?.length ?? 0;
  if (isNumericRow(cells[body]) && cells[body]?.length === columns) return undefined; // found by its numbers
  const to = endOfWords(search, body);
  const rows = cells.slice(body, to);
  const complete = rows.filter((row) => row.length === columns).length;
  if (complete < 2 || rows.some((row) => row.length > columns)) return undefined;
  return build(search, { header, body, to, caption, columns });
}

/** Finds tables that extraction flattened to loose lines: by tabs, by the numbers of their rows, or by a numbered caption and a header. */
export function findFlatTables({
  source,
  lines,
  wrap,
}: {
  source: string;
  lines: readonly Line[];
  wrap: LineWrap;
}): FoundTable[] {
  const isProse = (line: Line) =>
    /[。；]|^#|\|/u.test(line.text) ||
    (/[，,]/u.test(line.text) && widthOf(line.text) > (wrap.width ?? 60) * 0.9);
  const search: Search = {
    source,
    lines,
    isProse,
    cells: lines.map((line, index) => splitCells({ line, index })),
  };
  const tables: FoundTable[] = [];
  for (let at = 0; at < lines.length;) {
    const found = lines[at]?.hint
      ? undefined
      : (tabbedTable(search, at) ??
        captionedTable(search, at) ??
        numericTable(search, at) ??
        readAlignedTable({ source, lines, at }));
    const isNew = found !== undefined && found.from >= (tables.at(-1)?.to ?? 0);
    if (isNew) tables.push(found);
    at = isNew ? found.to : at + 1;
  }
  return tables;
}
