import { findNumbers } from '@/lib/text/numbers';
import type { NumberToken } from '@/lib/text/numbers';
import { findPeriods } from '@/lib/text/periods';
import { parseUnit } from '@/lib/text/units';
import type { Block, SourceDocument, Table, TableCell } from '@/lib/schema/document';
import { findBreakdowns, orderBreakdown } from './find-breakdowns';
import { foldText } from './fold-text';
import type { Value } from './head';
import { matchIndicator } from './match-indicator';
import type { IndicatorMatch } from './match-indicator';
import { nameMeasure } from './name-measure';
import { prepareParagraph } from './paragraph';
import type { BlockContext } from './paragraph';
import { readParagraph } from './read-paragraph';
import type { Row } from './row';
import { statusOf } from './status-of';
import { toRow } from './to-row';

type Place = { document: SourceDocument; block: Block; table: Table; context: BlockContext };
/** What the head of a column or of a row says. */
type TableHead = {
  /** Folded, without its year and unit. */
  text: string;
  /** As printed, blanks aside. */
  printed: string;
  period: string;
  unit: string;
  match: IndicatorMatch | undefined;
  values: Value[];
};
type Heads = { column: TableHead; row: TableHead; caption: TableHead };

const WHOLE = /^(?:总计|合计|小计|总体|平均|全[国市省]平均|全[国市省]|全[国市省](?:合计|总计))$/;
const UNIT_IN_HEAD = /[（(]\s*(?:单位[:：]\s*)?([^（()）]{1,8})\s*[)）]\s*$/;
/** A cell that is a number and little else. */
const PLAIN = /^[约近超]?[+-]?[\d,，.]+(?:%|％|‰|[\u4e00-\u9fff/0-9]{0,6})?$/;

const withoutBlanks = (text: string) => text.replace(/\s+/g, '');

function unitOfHead(text: string): string {
  const inside = UNIT_IN_HEAD.exec(text)?.[1] ?? '';
  const unit = parseUnit(inside);
  return unit && unit.end === inside.length ? unit.unit : '';
}

function headOf(cell: TableCell | undefined, { context }: Place, before: string): TableHead {
  const raw = cell?.text ?? '';
  const printed = withoutBlanks(unitOfHead(raw) === '' ? raw : raw.replace(UNIT_IN_HEAD, ''));
  const { text } = foldText({ text: printed });
  const period = /^\d{4}$/.test(text) ? text : (findPeriods(text).at(0)?.period ?? '');
  const words = text.replace(/(?:19|20)\d{2}年?(?:末|底)?/g, '');
  const { indicators, breakdowns } = context.terms;
  const match =
    words === ''
      ? undefined
      : matchIndicator({ terms: indicators, own: words, context: before, accepts: () => true });
  const { name, dimensions } = match?.term ?? {};
  const values = findBreakdowns({
    terms: breakdowns,
    text: words,
    taken: match?.taken ?? [],
    name,
    dimensions,
  });
  return { text: words, printed, period, unit: unitOfHead(raw), match, values };
}

/** A head as a value of a breakdown: a known one, else its own words; none for totals and years. */
function valuesOf(
  head: TableHead,
  dimensions: readonly string[] | undefined,
  { context }: Place,
): Value[] {
  if (head.text === '' || WHOLE.test(head.text)) return [];
  const known = findBreakdowns({ terms: context.terms.breakdowns, text: head.text, dimensions });
  const whole = known.find(({ start, end }) => start === 0 && end === head.text.length);
  const { name, dimension } = whole ?? { name: head.printed, dimension: 'other' };
  return [{ name, dimension }];
}

/** The values that column, row, caption and headings give together. */
function breakdownOf(place: Place, { column, row, caption }: Heads): string[] {
  const match = column.match ?? row.match ?? caption.match;
  const dimensions = match?.term.dimensions;
  const isRowIndicator = !column.match && row.match !== undefined;
  const byRow = row.period || isRowIndicator ? row.values : valuesOf(row, dimensions, place);
  const byColumn =
    column.match || column.period ? column.values : valuesOf(column, dimensions, place);
  const own = [...byRow, ...byColumn];
  const isOpen = ({ dimension }: Value) =>
    (dimensions?.includes(dimension) ?? true) &&
    !own.some((value) => value.dimension === dimension);
  const schemes = caption.values.filter(({ dimension }) => dimension === 'scheme');
  const [given] = [...schemes, ...place.context.breakdown].filter(isOpen);
  return orderBreakdown([...(given ? [given] : []), ...own]).map(({ name }) => name);
}

/** From the row's head to the cell: one stretch of the source, blanks as they are there but one at a time. */
function quoteOf(
  { document }: Place,
  cells: readonly TableCell[],
): Pick<Row, 'start' | 'end' | 'quote'> {
  const offsets = cells.flatMap((cell) => [...cell.offsets]);
  const start = offsets.reduce(
    (least, offset) => Math.min(least, offset),
    Number.POSITIVE_INFINITY,
  );
  const end = offsets.reduce((most, offset) => Math.max(most, offset), 0) + 1;
  return { start, end, quote: document.text.slice(start, end).replace(/\s+/g, ' ').trim() };
}

const firstOf = (...texts: readonly (string | undefined)[]) => texts.find((text) => text) ?? '';

const articleOf = ({ document, block }: Place) =>
  block.article === undefined ? '' : (document.source.articles[block.article]?.title ?? '');

type Cell = { cell: TableCell; first: TableCell | undefined; token: NumberToken };

function numberRow(place: Place, { cell, first, token }: Cell, heads: Heads): Row {
  const { document, block, table, context } = place;
  const { column, row, caption } = heads;
  const match = column.match ?? row.match ?? caption.match;
  const printed = parseUnit(cell.text, token.end);
  const unit = firstOf(printed?.unit, column.unit, row.unit, table.unit, caption.unit);
  const indicator = firstOf(match?.term.name, caption.text, column.text, '未名指标');
  const period = firstOf(column.period, row.period, caption.period, context.period);
  const figure = {
    start: 0,
    end: 0,
    numberStart: 0,
    value: token.value,
    unit,
    base: printed ? printed.base : unit,
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
  return {
    indicator,
    breakdown: breakdownOf(place, heads),
    area: context.area,
    period,
    measure: nameMeasure({
      label,
      figure,
      indicator,
      clause: '',
      tail: '',
      period,
      isRule: context.isRule,
    }),
    value: token.value,
    unit,
    qualifier: '',
    status: statusOf({ document, block }),
    source: document.source.id,
    article: articleOf(place),
    section: [...block.section],
    ...quoteOf(place, first && first !== cell ? [first, cell] : [cell]),
    note: token.irregular ? `原文印作“${token.text}”，按${token.value}读` : '',
    numberStart: cell.offsets[token.start] ?? 0,
    by: match ? 'catalogue' : 'words',
  };
}

/** A cell of words (本人工资收入的2%) is read as a sentence under its column and row heads. */
function wordRows({ document, block, context }: Place, cell: TableCell, heads: Heads): Row[] {
  if (!/\d/.test(cell.text) || !/[\u4e00-\u9fff]/.test(cell.text)) return [];
  const all = [heads.caption, heads.column, heads.row];
  const schemes = [heads.row, heads.column]
    .flatMap(({ values }) => values)
    .filter(({ dimension }) => dimension === 'scheme');
  const inner: BlockContext = {
    ...context,
    heading: [context.heading, ...all.map(({ text }) => text)].join('|'),
    breakdown: schemes.length > 0 ? schemes : context.breakdown,
    period: '',
  };
  const paragraph = prepareParagraph(cell, inner);
  const { readings } = readParagraph({ paragraph, context: inner });
  return readings.map((reading) =>
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
    return row.flatMap((cell, index) => {
      const column = columns[index];
      if (index === 0 || !column || /年份$/.test(column.text)) return [];
      const heads = { column, row: head, caption };
      const [token] = findNumbers(cell.text);
      if (!PLAIN.test(withoutBlanks(cell.text))) return wordRows(place, cell, heads);
      return token ? [numberRow(place, { cell, first: row[0], token }, heads)] : [];
    });
  });
}
