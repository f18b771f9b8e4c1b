import type { BreakdownTerm } from '@/lib/schema/term';
import { findBreakdowns, orderBreakdown } from '@/lib/ingest/observations/wording/find-breakdowns';
import type { Value } from '@/lib/ingest/observations/heads/head';
import type { Row } from '@/lib/ingest/observations/row';
import { measureOfColumn } from './table-head';
import type { TableHead } from './table-head';

/** What says what a cell is: the heads of its column and row, the caption, the sentence before the table. */
export type Heads = {
  column: TableHead;
  row: TableHead;
  caption: TableHead;
  /** What a column of units says of the row. */
  rowUnit: string;
  /** The head over the column that names the rows: 指标, 市州. */
  corner: string;
};

const WHOLE =
  /(?:总计|合计|小计|累计|总体|整体|全体|^全部|平均|全[国市省区县]平均|全[国市省区县](?:合计|总计)?)$/;
/** A head that says no more than that numbers stand under it. */
const GENERIC =
  /^(?:数量|数值|数据|数额|金额|人数|人次|绝对数|绝对值|指标值|本年|本期|当年|上年|上期|标准|比例)?$/;
/** 表2, 附表1: its number is no part of what a table is about. */
const NUMBERED = /^(?:续表|附表|表|附件)[\d一二三四五六七八九十]*[:：、—–-]*/;
const ABOUT =
  /^(?:各(?:市州|地市|设区市|市|县市区|区县|地区|地|级|类)*)|(?:主要)?(?:情况|一览|统计|明细|对比)?表?$/g;

/** The values that a head names if it names nothing else: 职工医保在职 both, 职工医保小计 the one. */
function namedValues({ text }: TableHead, { terms, dimensions }: Dimensions): Value[] | undefined {
  const own = text.replace(WHOLE, '');
  const found = findBreakdowns({ terms, text: own, dimensions });
  const rest = found.reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    own,
  );
  const isNamed = found.length > 0 && /^[和及、的人员参保]*$/.test(rest);
  return isNamed ? found.map(({ name, dimension }) => ({ name, dimension })) : undefined;
}

type Dimensions = {
  terms: readonly BreakdownTerm[];
  /** Those that the indicator is broken down by, where it is known. */
  dimensions?: readonly string[] | undefined;
};

/** A place, a year, a whole, a kind of change: it says nothing that could be measured. */
export const isOpen = (head: TableHead) =>
  head.area !== '' ||
  WHOLE.test(head.text) ||
  GENERIC.test(head.text) ||
  measureOfColumn(head, '') !== undefined;

/** Ⅱ类 is II类, as the catalogue and readers' keyboards write it. */
const plainNumerals = (text: string) =>
  text.replace(/[\u2160-\u217f]/g, (numeral) => numeral.normalize('NFKC'));

/** A head as values of breakdowns: known ones, else its own words; none for totals and years. */
function valuesOf(head: TableHead, dimensions: Dimensions): Value[] {
  // 职工医保三级 of an indicator that the catalogue breaks down by scheme alone.
  const named = namedValues(head, dimensions) ?? namedValues(head, { terms: dimensions.terms });
  if (named) return named;
  if (isOpen(head)) return [];
  const words = head.cells.length > 1 ? head.cells : [head.printed];
  return words.map((word) => ({ name: plainNumerals(word), dimension: 'other' }));
}

type Named = Pick<Row, 'indicator' | 'by'> & {
  /** Whose words, where the catalogue knows none: they are no value of a breakdown. */
  from?: 'column' | 'row' | 'caption';
};

/**
 * The catalogue's indicator that a head names, the column's before the row's before the caption's; else the words of the
 * head that is no place, year or value of a breakdown.
 */
export function nameCell(heads: Heads, terms: readonly BreakdownTerm[]): Named {
  const { column, row, caption, corner } = heads;
  const match = column.match ?? row.match ?? caption.match;
  if (match) return { indicator: match.term.name, by: 'catalogue' };
  const names = (head: TableHead) => !isOpen(head) && namedValues(head, { terms }) === undefined;
  const order = /指标|项目|名称|内容/.test(corner)
    ? (['row', 'column'] as const)
    : (['column', 'row'] as const);
  const from = order.find((which) => names(heads[which]));
  const about = caption.text.replace(NUMBERED, '').replace(ABOUT, '');
  const words = from ? heads[from].text : about || column.text || row.text || '未名指标';
  return { indicator: words, by: 'words', from: from ?? 'caption' };
}

/** The values that column, row, caption and headings give together to what `named` names. */
export function breakdownOf(
  { column, row, caption }: Heads,
  named: Named,
  { terms, given }: { terms: readonly BreakdownTerm[]; given: readonly Value[] },
): string[] {
  const match = column.match ?? row.match ?? caption.match;
  const dimensions = match?.term.dimensions;
  const of = { terms, dimensions };
  const isRowIndicator = named.from === 'row' || (!column.match && row.match !== undefined);
  const isColumnIndicator = named.from === 'column' || column.match !== undefined;
  const byRow = row.period || isRowIndicator ? row.values : valuesOf(row, of);
  const byColumn = column.period || isColumnIndicator ? column.values : valuesOf(column, of);
  const own = [...byRow, ...byColumn].filter(({ name }) => name !== '');
  const isFree = ({ dimension }: Value) =>
    (dimensions?.includes(dimension) ?? true) &&
    !own.some((value) => value.dimension === dimension);
  const schemes = caption.values.filter(({ dimension }) => dimension === 'scheme');
  const [scheme] = [...schemes, ...given].filter(isFree);
  return orderBreakdown([...(scheme ? [scheme] : []), ...own]).map(({ name }) => name);
}
