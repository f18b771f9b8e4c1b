import { findAreas } from '@/lib/text/areas';
import { findPeriods } from '@/lib/text/periods';
import { parseUnit } from '@/lib/text/units';
import type { TableCell } from '@/lib/schema/document';
import type { Measure } from '@/lib/schema/observation';
import { findBreakdowns } from './find-breakdowns';
import { foldText } from './fold-text';
import type { Value } from './head';
import { matchIndicator } from './match-indicator';
import type { IndicatorMatch } from './match-indicator';
import type { BlockContext } from './paragraph';

/** What the head of a column or of a row says. */
export type TableHead = {
  /** Folded, without its year and unit. */
  text: string;
  /** As printed, blanks aside. */
  printed: string;
  period: string;
  unit: string;
  match: IndicatorMatch | undefined;
  /** With the words that name each. */
  values: (Value & { word: string })[];
  /** The place that the whole of it names: 兰州市 as the head of a row. */
  area: string;
};
const UNIT_IN_HEAD = /[（(]\s*(?:单位[:：]\s*)?([^（()）]{1,8})\s*[)）]\s*$/;
/** A head that spans its parts only says that they are parts: 其中 over 职工医保 and 居民医保. */
const LEADS_PART = /^(?:其中|#|－|—)[:：、]?(?=[\u4e00-\u9fff])/;

const withoutBlanks = (text: string) => text.replace(/\s+/g, '');

/** 同比增长（%）, 比上年增减: a column of changes of what stands in the columns before it. */
const CHANGE_COLUMN =
  /^(?:(?:同比|环比|比上年|较上年|比去年|年均)?(?:增长|增减|增速|增幅|升降|变动|变化)(?:率|速度|幅度|额|量)?|(?:同比|比上年|较上年|比去年))(?:±|%|（%）)*$/;
const SHARE_COLUMN = /^(?:占比|比重|所占比重|构成|份额)$/;

/** What a column measures of the row's indicator rather than the indicator itself. */
export function measureOfColumn(column: TableHead, unit: string): Measure | undefined {
  if (SHARE_COLUMN.test(column.text)) return 'share';
  if (!CHANGE_COLUMN.test(column.text)) return undefined;
  if (unit === '个百分点') return 'pp_change';
  return unit === '%' || unit === '' ? 'yoy_pct' : 'yoy_abs';
}

function unitOfHead(text: string): string {
  const inside = UNIT_IN_HEAD.exec(text)?.[1] ?? '';
  const unit = parseUnit(inside);
  return unit && unit.end === inside.length ? unit.unit : '';
}

/** The place that words are the name of, and nothing else. */
function placeOf(words: string, { terms, ownArea }: BlockContext): string {
  const [place] = findAreas({ text: words, areas: terms.areas, own: ownArea });
  return place && place.start === 0 && place.end === words.length ? place.name : '';
}

/** Reads the head of a column or a row, or a caption; `before` is what stands above it. */
export function readTableHead(
  cell: TableCell | undefined,
  context: BlockContext,
  before: string,
): TableHead {
  const raw = cell?.text ?? '';
  const printed = withoutBlanks(
    unitOfHead(raw) === '' ? raw : raw.replace(UNIT_IN_HEAD, ''),
  ).replace(LEADS_PART, '');
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
  }).map((value) => ({ ...value, word: words.slice(value.start, value.end) }));
  return {
    text: words,
    printed,
    period,
    unit: unitOfHead(raw),
    match,
    values,
    area: placeOf(words, context),
  };
}
