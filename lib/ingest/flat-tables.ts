import type { Span } from '@/lib/schema/span';
import type { Table } from '@/lib/schema/document';
import { readNumbering } from './heading-style';
import { widthOf } from './line';
import type { Line } from './line';
import type { LineWrap } from './line-wrap';
import { cleanText } from './clean-text';
import { cellOf, splitCells, unitOf } from './table-cells';
import type { Cell } from './table-cells';
import { assembleHeader, assembleRows } from './table-rows';

/** A table found among loose lines: `[from, to)` in lines, caption included. */
export type FlatTable = { from: number; to: number; table: Table; repeatedHeader: Span[] };

const NUMERIC = /^[<>≤≥约]?[-+－]?[\d,，]+(?:\.\d+)?[%％‰]?$|^[-—–/－]+$/u;
const NUMBERED_CAPTION = /^(?:X\s+)?(?:表|附表|附件|续表)\s*[\d一二三四五六七八九十]+/u;
const NAMED_CAPTION = /(?:情况|比例|统计|一览|对比|规模|构成|明细|概况|表)(?:[（(].*[）)])?$/u;
const AFTER_TABLE = /^(?:数据)?来源\s*[:：]|^注\s*\d*\s*[:：]|^说明\s*[:：]/u;

const isNumericRow = (cells: readonly Cell[]) =>
  cells.length >= 2 &&
  !/[。；]/u.test(cells[0]?.text ?? '') &&
  cells.slice(1).every((cell) => NUMERIC.test(cell.text));
const isProse = (line: Line, wrap: LineWrap) =>
  /[。；]|^#|\|/u.test(line.text) ||
  (/[，,]/u.test(line.text) && widthOf(line.text) > (wrap.width ?? 60) * 0.9);

export function isTableCaption(text: string): boolean {
  return (
    !/[。；！？]/u.test(text) &&
    text.length <= 45 &&
    (NUMBERED_CAPTION.test(text) || NAMED_CAPTION.test(text))
  );
}

type Search = {
  source: string;
  lines: readonly Line[];
  cells: readonly (readonly Cell[])[];
  wrap: LineWrap;
};

/** Where the header of a numeric body that starts at `body` begins, and its caption if there is one. */
function headerAbove(
  { lines, cells, wrap }: Search,
  body: number,
  columns: number,
): { header: number; caption?: number } {
  for (
    let at = body - 1;
    at >= Math.max(0, body - 9) && !isProse(lines[at] as Line, wrap);
    at -= 1
  ) {
    if (NUMBERED_CAPTION.test(lines[at]?.text ?? '')) return { header: at + 1, caption: at };
  }
  let found = 0;
  for (let at = body - 1; at >= Math.max(0, body - 8); at -= 1) {
    const line = lines[at];
    if (!line || isProse(line, wrap)) return { header: at + 1 };
    const isWide = widthOf(line.text) > 16 && (cells[at]?.length ?? 0) <= 2;
    if (at < body - 1 && isWide && NAMED_CAPTION.test(line.text))
      return { header: at + 1, caption: at };
    found += cells[at]?.length ?? 0;
    const above = lines[at - 1];
    const mayGoOn =
      above && (found < columns || widthOf(above.text) <= 8 || isTableCaption(above.text));
    if (!mayGoOn || readNumbering(above.text))
      return isTableCaption(above?.text ?? '') ? { header: at, caption: at - 1 } : { header: at };
  }
  return { header: body };
}

function build(
  search: Search,
  {
    header,
    body,
    to,
    caption,
    columns,
  }: { header: number; body: number; to: number; caption?: number; columns: number },
): FlatTable {
  const { source, lines, cells } = search;
  const headerText = lines
    .slice(header, body)
    .map((line) => line.text)
    .join(' ');
  const repeated = lines.slice(body, to).filter((line) => line.text === headerText);
  const bodyCells = cells
    .slice(body, to)
    .filter((_, index) => !repeated.includes(lines[body + index] as Line));
  const toCells = (row: readonly (readonly Cell[])[]) =>
    row.map((pieces) => cellOf({ source, pieces }));
  const headerRow = toCells(
    assembleHeader({ fragments: cells.slice(header, body).flat(), columns }),
  );
  const captionLine = caption === undefined ? undefined : lines[caption];
  const captionText =
    captionLine && cleanText({ source, pieces: [withoutGlyph(captionLine)] }).content;
  const unit = unitOf({
    ...(captionText ? { caption: captionText.text } : {}),
    header: headerRow.map((cell) => cell.text),
  });
  return {
    from: caption ?? header,
    to,
    repeatedHeader: repeated.map(({ start, end }) => ({ start, end })),
    table: {
      ...(captionText ? { caption: captionText } : {}),
      ...(unit ? { unit } : {}),
      header: headerRow,
      rows: assembleRows({ lines: bodyCells, columns }).map(toCells),
    },
  };
}

/** Extraction leaves the glyph of an ornament before captions: `X 图 1`. */
export function withoutGlyph(line: Line): Span {
  const glyph = /^X\s+(?=[图表附])/u.exec(line.text);
  return { start: line.start + (glyph?.[0].length ?? 0), end: line.end };
}

function numericTable(search: Search, at: number): FlatTable | undefined {
  const columns = search.cells[at]?.length ?? 0;
  let to = at;
  while (isNumericRow(search.cells[to] ?? []) && search.cells[to]?.length === columns) to += 1;
  if (to - at < (columns === 2 ? 3 : 2)) return undefined;
  return build(search, { ...headerAbove(search, at, columns), body: at, to, columns });
}

function captionedTable(search: Search, at: number): FlatTable | undefined {
  const { lines, cells, wrap } = search;
  const columns = cells[at + 1]?.length ?? 0;
  const head = lines[at + 1];
  if (!NUMBERED_CAPTION.test(lines[at]?.text ?? '') || !head || columns < 2 || isProse(head, wrap))
    return undefined;
  if (isNumericRow(cells[at + 2] ?? []) && cells[at + 2]?.length === columns) return undefined; // read from its numbers
  let to = at + 2;
  while (
    to < lines.length &&
    !isProse(lines[to] as Line, wrap) &&
    !AFTER_TABLE.test(lines[to]?.text ?? '') &&
    !NUMBERED_CAPTION.test(lines[to]?.text ?? '')
  )
    to += 1;
  const complete = cells.slice(at + 2, to).filter((one) => one.length === columns).length;
  if (complete < 2 || cells.slice(at + 2, to).some((one) => one.length > columns)) return undefined;
  return build(search, { header: at + 1, body: at + 2, to, caption: at, columns });
}

/** Finds tables that extraction flattened to loose lines: by the numbers of their rows, or by a numbered caption and a header. */
export function findFlatTables({
  source,
  lines,
  wrap,
}: {
  source: string;
  lines: readonly Line[];
  wrap: LineWrap;
}): FlatTable[] {
  const search: Search = {
    source,
    lines,
    wrap,
    cells: lines.map((line, index) => splitCells({ line, index })),
  };
  const tables: FlatTable[] = [];
  for (let at = 0; at < lines.length;) {
    const found = lines[at]?.hint
      ? undefined
      : (captionedTable(search, at) ?? numericTable(search, at));
    const overlaps = found && found.from < (tables.at(-1)?.to ?? 0);
    if (found && !overlaps) tables.push(found);
    at = found && !overlaps ? found.to : at + 1;
  }
  return tables;
}
