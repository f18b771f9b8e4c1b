import writeXlsxFile from 'write-excel-file/node';
import type { Cell, SheetData } from 'write-excel-file/node';
import type { Observation } from '@/lib/schema/observation';
import type { Source } from '@/lib/schema/source';
import type { IndicatorTerm } from '@/lib/schema/term';
import { EXPORT_COLUMNS, isPlainNumber } from './observation-columns';
import type { ExportColumn } from './observation-columns';

type WorkbookOptions = {
  rows: readonly Observation[];
  sources: ReadonlyMap<string, Source>;
  indicators: readonly IndicatorTerm[];
  /** What the table was drawn from: the library's version. */
  version: string;
};

const head = (value: string): Cell => ({ value, fontWeight: 'bold', backgroundColor: '#f0f2f5' });
// Text cells are stored as strings: a spreadsheet never runs them, whatever they begin with.
const textCell = (value: string): Cell => ({ value, type: String });

/** Excel counts with 15 digits: a longer figure stays text, and every other one shows the digits printed. */
function numberCell(text: string): Cell {
  const digits = text.replace(/[-.]/g, '').length;
  if (!isPlainNumber(text) || digits > 15) return textCell(text);
  const decimals = text.split('.')[1]?.length ?? 0;
  return {
    value: Number(text),
    type: Number,
    format: decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0',
  };
}

function cellOf(column: ExportColumn, row: Observation, sources: WorkbookOptions['sources']): Cell {
  const text = column.text(row, sources);
  return column.isNumber ? numberCell(text) : textCell(text);
}

function originSheet({ rows, sources, indicators, version }: WorkbookOptions): SheetData {
  const used = new Set(rows.map(({ source }) => source));
  const named = new Set(rows.map(({ indicator }) => indicator));
  const counts = (id: string) => String(rows.filter(({ source }) => source === id).length);
  const origins = [...used].sort().map((id) => {
    const source = sources.get(id);
    const { title = id, publisher = '', date = '', documentNumber = '', url = '' } = source ?? {};
    return [title, publisher, date, documentNumber, url, counts(id), id].map(textCell);
  });
  const scopes = indicators
    .filter(({ name, definition, scope }) => named.has(name) && (definition ?? scope) !== undefined)
    .map(({ name, scope = '', definition = '', unit = '' }) =>
      [name, scope, definition, unit].map(textCell),
    );
  return [
    ['资料', '发布者', '发布日期', '文号', '网址', '行数', '资料编号'].map(head),
    ...origins,
    [],
    ['指标', '口径', '定义', '常用单位'].map(head),
    ...scopes,
    [],
    [textCell(`数据版本：${version}`)],
    [
      textCell(
        '数值按原文所印位数给出；“限定”是原文数字前后的约、超过等字样；“原文”可在资料中逐字找到。',
      ),
    ],
  ];
}

/** The rows as an Excel workbook; the second sheet says where they come from and what they count. */
export async function writeObservationWorkbook(options: WorkbookOptions): Promise<Buffer> {
  const { rows, sources } = options;
  const data: SheetData = [
    EXPORT_COLUMNS.map(({ header }) => head(header)),
    ...rows.map((row) => EXPORT_COLUMNS.map((column) => cellOf(column, row, sources))),
  ];
  return writeXlsxFile([
    {
      data,
      sheet: '指标',
      columns: EXPORT_COLUMNS.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
    },
    {
      data: originSheet(options),
      sheet: '来源与口径',
      columns: [40, 28, 40, 20, 40, 8, 28].map((width) => ({ width })),
    },
  ]).toBuffer();
}
