import { findAreas } from '@/lib/text/areas';
import { findPeriods } from '@/lib/text/periods';
import { parseUnit, readUnit } from '@/lib/text/units';
import type { TableCell } from '@/lib/schema/document';
import type { Measure } from '@/lib/schema/observation';
import type { IndicatorTerm } from '@/lib/schema/term';
import { findBreakdowns } from '@/lib/ingest/observations/wording/find-breakdowns';
import type { BreakdownMatch } from '@/lib/ingest/observations/wording/find-breakdowns';
import { foldText } from '@/lib/ingest/observations/wording/fold-text';
import { matchIndicator } from '@/lib/ingest/observations/wording/match-indicator';
import type { IndicatorMatch } from '@/lib/ingest/observations/wording/match-indicator';
import { baseOf } from '@/lib/ingest/observations/heads/match-words';
import type { BlockContext } from '@/lib/ingest/observations/wording/paragraph';
import { isSameClass } from '@/lib/ingest/observations/wording/unit-class';

/** What the head of a column or of a row says. */
export type TableHead = {
  /** Folded, without its year and unit. */
  text: string;
  /** As printed, blanks aside. */
  printed: string;
  /** 同比 under 职工医保: what its own row of heads measures of what is named above it. */
  measures: string;
  /** The same of each cell that names the row: 冠心病, Ⅱ类. */
  cells: readonly string[];
  period: string;
  unit: string;
  match: IndicatorMatch | undefined;
  /** With the words that name each. */
  values: (BreakdownMatch & { word: string })[];
  /** The place that the whole of it names: 兰州市 as the head of a row. */
  area: string;
};
/** （元）, （单位：万人）, （2025年末，万人）: a bracket that ends with a unit, wherever in a head it stands. */
const BRACKET =
  /[（(]\s*(?:([^（()）]*)[，,；;]\s*)?(?:单位[:：]\s*)?([^（()），,；;]{1,8})\s*[)）]/g;
/** 计量单位: a column that says each row's unit. */
export const UNIT_COLUMN = /^(?:计量)?单位$/;
/** A head that spans its parts only says that they are parts: 其中 over 职工医保 and 居民医保. */
export const LEADS_PART = /^(?:其中|#|－|—)[:：、]?\s*(?=[\u4e00-\u9fff])/;

/** 表1 2024年底…: its number is no part of the year after it. */
const NUMBER = /^\s*(?:续表|附表|表)\s*\d{1,2}(?:[-—.]\d{1,2})?(?=\s)/;
const YEAR = /(?:19|20)\d{2}(?:[-—–~至](?=\s*(?:19|20)\d{2})|年?(?:末|底)?)/g;
/** A head that is a month, a quarter or a half of the year and nothing else. */
const PART_OF_YEAR =
  /^\s*(?:\d{1,2}月(?:份)?|\d{1,2}月?[-—–~至]\d{1,2}月(?:份)?|第?[一二三四]季度|[上下]半年|前三季度)\s*(?:累计|合计|小计)?\s*$/;
const withoutBlanks = (text: string) => text.replace(/\s+/g, '');

/** 同比增长（%）, 比上年增减: a column of changes of what stands in the columns before it. */
const CHANGE_COLUMN =
  /^(?:(?:同比|环比|比上年|较上年|比去年|年均)?(?:增长|增减|增速|增幅|升降|变动|变化)(?:率|速度|幅度|额|量)?|(?:同比|比上年|较上年|比去年))(?:±|%|（%）)*$/;
const SHARE_COLUMN = /^(?:占比|比重|所占比重|构成|份额)$/;

/** What a column measures of the row's indicator rather than the indicator itself. */
export function measureOfColumn(column: TableHead, unit: string): Measure | undefined {
  const said = column.measures || column.text;
  if (SHARE_COLUMN.test(said)) return 'share';
  if (!CHANGE_COLUMN.test(said)) return undefined;
  if (unit === '个百分点') return 'pp_change';
  return unit === '%' || unit === '' ? 'yoy_pct' : 'yoy_abs';
}

/** A head without the bracket of its unit, and the unit; what else the bracket says stays. */
function cutUnit(text: string): { rest: string; unit: string } {
  let unit = '';
  const rest = text.replace(BRACKET, (bracket, before: string | undefined, inside: string) => {
    const found = parseUnit(inside);
    if (unit !== '' || !found || found.end !== inside.length || found.unit === '') return bracket;
    unit = found.unit;
    return before ? `（${before}）` : ' ';
  });
  // 人次（万）: the multiplier in brackets is of the measure word before it.
  const counted = /^[十百千万亿]+$/.test(unit)
    ? /(?:人次|人|家|件)(?=\s*$)/.exec(rest.trim())?.[0]
    : '';
  return { rest, unit: `${unit}${counted ?? ''}` };
}

/** 住院率（职工）: a bracket that only names a value of a breakdown is a word of the head. */
const withValues = (text: string, { terms }: BlockContext) =>
  text.replace(/[（(]([^（()）]{2,14})[)）]/g, (bracket, inside: string) =>
    findBreakdowns({ terms: terms.breakdowns, text: inside }).some(
      ({ start, end }) => start === 0 && end === inside.length,
    )
      ? inside
      : bracket,
  );

/** 报销比例 目录内 under two rows of heads: the lower says which of the upper, so that it may be read before it. */
function namedBy(
  words: readonly string[],
  { terms }: BlockContext,
  { before, unit }: { before: string; unit: string },
): { own: string; match: IndicatorMatch | undefined } {
  const accepts = (term: IndicatorTerm) => {
    const usual = baseOf(term);
    return unit === '' || usual === undefined || isSameClass(usual, readUnit(unit).base);
  };
  const turnable = words.length < 4 ? [...words].reverse() : words;
  const readings = [words.join(''), turnable.join('')].map((own) => ({
    own,
    match:
      own === ''
        ? undefined
        : matchIndicator({ terms: terms.indicators, own, context: before, accepts }),
  }));
  const [as, turned] = readings as [(typeof readings)[0], (typeof readings)[0]];
  return (turned.match?.ownLength ?? 0) > (as.match?.ownLength ?? 0) ? turned : as;
}

/** 恩施州8县市（比照实施西部大开发政策地区）: all parts of a place are the place; 武汉市（不含新洲区） is another. */
const ALL_PARTS =
  /(?:\d{1,2}个?(?:县市区|县市|市县|区县|县区|县|区))?(?:[（(](?!不含|除)[^（()）]*[）)])?$/;

/** The place that words are the name of, and nothing else. */
function placeOf(words: string, { terms, ownArea }: BlockContext): string {
  const name = words.replace(ALL_PARTS, '');
  const [place] = findAreas({ text: name, areas: terms.areas, own: ownArea });
  return place && place.start === 0 && place.end === name.length ? place.name : '';
}

/** 第五档 | 武汉市: of several cells that name a row one may be its place; the others say the rest. */
function splitPlace(cells: readonly (TableCell | undefined)[], context: BlockContext) {
  const placeIn = (cell: TableCell | undefined) =>
    cells.length > 1 ? placeOf(withoutBlanks(cell?.text ?? ''), context) : '';
  const found = cells.find((cell) => placeIn(cell) !== '');
  return { place: placeIn(found), others: found ? cells.filter((cell) => cell !== found) : cells };
}

/** The time that a head names; 3月 and 一季度 are of the document's year, 本年 and 上年 stay words. */
function periodOf(text: string, rest: string, { period }: BlockContext): string {
  if (/^\d{4}$/.test(text)) return text;
  const said = rest.replace(/[（）()]/g, ' ');
  const own = findPeriods(said).at(0)?.period;
  const year = /^\d{4}/.exec(period)?.[0];
  if (own !== undefined || year === undefined || !PART_OF_YEAR.test(said)) return own ?? '';
  return findPeriods(`${year}年${said}`).at(0)?.period ?? '';
}

/** 职工医保 over 金额（亿元） and 同比（%）: the lower row only says that numbers stand there, or of what kind. */
function cutMeasure(parts: readonly string[]): { names: readonly string[]; measures: string } {
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  const isKind = CHANGE_COLUMN.test(last) || SHARE_COLUMN.test(last);
  if (isKind) return { names: parts.slice(0, -1), measures: last };
  return { names: SAYS_AMOUNT.test(last) ? parts.slice(0, -1) : parts, measures: '' };
}
const SAYS_AMOUNT = /^(?:数量|数值|数据|数额|金额|绝对数|绝对值|指标值|本年|本期|当年)$/;

/** Reads the head of a column or a row (one cell, or one in each column that names rows), or a caption; `before` is what stands above. */
export function readTableHead(
  cells: readonly (TableCell | undefined)[],
  context: BlockContext,
  before: string,
): TableHead {
  const { place, others } = splitPlace(cells, context);
  const said = cutUnit(others.map((cell) => cell?.text ?? '').join(' '));
  const { unit } = said;
  const rest = withValues(said.rest, context);
  const print = (cell: string) => withoutBlanks(cell).replace(LEADS_PART, '');
  const printed = print(rest);
  const { text } = foldText({ text: printed });
  const period = periodOf(text, withoutBlanks(rest.replace(NUMBER, '')), context);
  const parts = rest
    .replace(LEADS_PART, '')
    .split(/\s+/)
    .map((part) => foldText({ text: part }).text.replace(YEAR, '').replace(/（）/g, ''))
    .filter((part) => part !== '');
  const { names, measures } = cutMeasure(parts);
  const { own: words, match } = namedBy(names, context, { before, unit });
  const { breakdowns } = context.terms;
  const { name, dimensions } = match?.term ?? {};
  const values = findBreakdowns({
    terms: breakdowns,
    text: words,
    taken: match?.taken ?? [],
    name,
    dimensions,
  }).map((value) => ({ ...value, word: words.slice(value.start, value.end) }));
  return {
    text: words,
    printed: names.length < parts.length ? names.join('') : printed,
    measures,
    cells: others.map((cell) => print(cell?.text ?? '')).filter((cell) => cell !== ''),
    period,
    unit,
    match,
    values,
    area: place || placeOf(words, context),
  };
}
