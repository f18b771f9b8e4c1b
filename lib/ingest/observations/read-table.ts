import { findNumbers } from '@/lib/text/numbers';
import { findPeriods } from '@/lib/text/periods';
import { parseUnit } from '@/lib/text/units';
import type { Block, SourceDocument, Table, TableCell } from '@/lib/schema/document';
import { findBreakdowns, orderBreakdown } from './find-breakdowns';
import { foldText } from './fold-text';
import { matchIndicator } from './match-indicator';
import type { IndicatorMatch } from './match-indicator';
import { nameMeasure } from './name-measure';
import { prepareParagraph } from './paragraph';
import type { BlockContext } from './paragraph';
import { readParagraph } from './read-paragraph';
import type { Row } from './row';
import { statusOf } from './status-of';
import { toRow } from './to-row';

type Value = { name: string; dimension: string };
type Place = { document: SourceDocument; block: Block; table: Table; context: BlockContext };
/** What the head of a column or of a row says. */
type TableHead = {
  text: string;
  period: string;
  unit: string;
  match: IndicatorMatch | undefined;
  values: Value[];
};

const WHOLE = /^(?:总计|合计|小计|总体|平均|全[国市省]平均|全[国市省]|全[国市省](?:合计|总计))$/;
const UNIT_IN_HEAD = /[（(]\s*(?:单位[:：]\s*)?([^（()）]{1,8})\s*[)）]\s*$/;
/** A cell that is a number and little else. */
const PLAIN = /^[约近超]?[+-]?[\d,，.]+(?:%|％|‰|[\u4e00-\u9fff/0-9]{0,6})?$/;

function unitOfHead(text: string): string {
  const inside = UNIT_IN_HEAD.exec(text)?.[1] ?? '';
  const unit = parseUnit(inside);
  return unit && unit.end === inside.length ? unit.unit : '';
}

function headOf(cell: TableCell | undefined, { context }: Place, before: string): TableHead {
  const raw = cell?.text ?? '';
  const text = foldText({ text: raw.replace(UNIT_IN_HEAD, '') }).text;
  const year = /^\d{4}$/.test(text) ? text : (findPeriods(text).at(0)?.period ?? '');
  const words = text.replace(/(?:19|20)\d{2}年?(?:末|底)?/g, '');
  const match =
    words === ''
      ? undefined
      : matchIndicator({
          terms: context.terms.indicators,
          own: words,
          context: before,
          accepts: () => true,
        });
  const values = findBreakdowns({
    terms: context.terms.breakdowns,
    text: words,
    taken: match?.taken ?? [],
    dimensions: match?.term.dimensions,
  });
  return { text: words, period: year, unit: unitOfHead(raw), match, values };
}

/** The head of a row as values of a breakdown: known ones, else its own words; none for a row of totals. */
function valuesOfRow(
  head: TableHead,
  dimensions: readonly string[] | undefined,
  { context }: Place,
): Value[] {
  if (head.text === '' || WHOLE.test(head.text)) return [];
  const known = findBreakdowns({ terms: context.terms.breakdowns, text: head.text, dimensions });
  const whole = known.find(({ start, end }) => start === 0 && end === head.text.length);
  if (whole) return [whole];
  return [{ name: head.text, dimension: 'other' }];
}

function quoteOf(
  { document }: Place,
  cells: readonly TableCell[],
): { start: number; end: number; quote: string } {
  const offsets = cells.flatMap((cell) => [...cell.offsets]);
  const start = Math.min(...offsets);
  const end = Math.max(...offsets) + 1;
  return { start, end, quote: document.text.slice(start, end).replace(/\s+/g, ' ').trim() };
}

function plainCell(
  place: Place,
  row: readonly TableCell[],
  column: number,
  heads: { column: TableHead; row: TableHead; caption: TableHead },
): Row | undefined {
  const cell = row[column];
  const text = (cell?.text ?? '').replace(/\s+/g, '');
  const [token] = findNumbers(cell?.text ?? '');
  if (!cell || !token || !PLAIN.test(text)) return undefined;
  const { document, block, table, context } = place;
  const byColumn = heads.column.match;
  const match = byColumn ?? heads.row.match ?? heads.caption.match;
  const dimensions = match?.term.dimensions;
  const isRowIndicator = !byColumn && heads.row.match !== undefined;
  const rowValues =
    heads.row.period || isRowIndicator
      ? heads.row.values
      : valuesOfRow(heads.row, dimensions, place);
  const columnValues = byColumn
    ? heads.column.values
    : heads.column.period
      ? []
      : valuesOfRow(heads.column, dimensions, place);
  const scheme = context.breakdown.filter(
    ({ dimension }) => !dimensions || dimensions.includes(dimension),
  );
  const captionScheme = heads.caption.values.filter(
    ({ dimension }) => dimension === 'scheme' && (!dimensions || dimensions.includes('scheme')),
  );
  const own = [...rowValues, ...columnValues];
  const inherited = [...captionScheme, ...scheme]
    .filter(({ dimension }) => !own.some((value) => value.dimension === dimension))
    .slice(0, 1);
  const printed = parseUnit(cell.text, token.end);
  const unit = printed?.unit ?? (heads.column.unit || heads.row.unit || table.unit || '');
  const indicator = match?.term.name ?? (heads.caption.text || heads.column.text || '未名指标');
  const period = heads.column.period || heads.row.period || heads.caption.period || context.period;
  const figure = {
    start: 0,
    end: 0,
    numberStart: 0,
    value: token.value,
    unit,
    base: printed?.base ?? unit,
    qualifier: '',
    note: '',
  };
  const label = {
    kind: 'level',
    head: '',
    headStart: 0,
    sign: 1,
    against: '',
    respectively: false,
  } as const;
  const first = row[0];
  return {
    indicator,
    breakdown: orderBreakdown([...inherited, ...own]).map(({ name }) => name),
    area: context.area,
    period,
    measure: nameMeasure({ label, figure, indicator, clause: '', period, isRule: context.isRule }),
    value: token.value,
    unit,
    qualifier: '',
    status: statusOf({ document, block }),
    source: document.source.id,
    article:
      block.article === undefined ? '' : (document.source.articles[block.article]?.title ?? ''),
    section: [...block.section],
    ...quoteOf(place, first && first !== cell ? [first, cell] : [cell]),
    note: token.irregular ? `原文印作“${token.text}”，按${token.value}读` : '',
    numberStart: cell.offsets[token.start] ?? 0,
    by: match ? 'catalogue' : 'words',
  };
}

/** A cell of words (本人工资收入的2%) is read as a sentence under its column and row heads. */
function wordCell(
  { document, block, context }: Place,
  cell: TableCell,
  heads: readonly TableHead[],
): Row[] {
  if (!/\d/.test(cell.text) || !/[\u4e00-\u9fff]/.test(cell.text)) return [];
  const schemes = heads
    .flatMap(({ values }) => values)
    .filter(({ dimension }) => dimension === 'scheme');
  const inner: BlockContext = {
    ...context,
    heading: [context.heading, ...heads.map(({ text }) => text)].join('|'),
    breakdown: schemes.length > 0 ? schemes : context.breakdown,
    period: '',
  };
  const paragraph = prepareParagraph(cell, inner);
  return readParagraph({ paragraph, context: inner }).readings.map((reading) =>
    toRow({ document, block: { ...block, content: cell }, paragraph, reading }),
  );
}

/** Every number of a table as a row: its column and row heads, the caption and the headings say what it is. */
export function readTable(place: Place): Row[] {
  const { table, block } = place;
  const caption = headOf(table.caption, place, block.section.join('|'));
  const before = `${block.section.join('|')}|${caption.text}`;
  const columns = table.header.map((cell) => headOf(cell, place, before));
  return table.rows.flatMap((row) => {
    const head = headOf(row[0], place, before);
    return row.flatMap((cell, column) => {
      const columnHead = columns[column];
      if (column === 0 || !columnHead || /年份$/.test(columnHead.text)) return [];
      const plain = plainCell(place, row, column, { column: columnHead, row: head, caption });
      if (plain) return [plain];
      return PLAIN.test(cell.text.replace(/\s+/g, ''))
        ? []
        : wordCell(place, cell, [caption, columnHead, head]);
    });
  });
}
