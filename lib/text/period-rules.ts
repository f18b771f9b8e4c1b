import { RELATIVE_YEARS } from './relative-year';

export type PeriodKind =
  | 'year'
  | 'end'
  | 'half'
  | 'quarter'
  | 'month'
  | 'months'
  | 'years'
  | 'since'
  | 'date'
  | 'plan'
  | 'relative';

type Context = { year: number | undefined; lastYear: number | undefined };
/** A form of saying a time, and the period that it says. */
export type PeriodRule = {
  pattern: RegExp;
  kind: PeriodKind;
  read: (groups: string[], context: Context) => string | undefined;
};

const Y = '(?<![\\d.])((?:19|20)\\d{2})';
/** The year of a part of it may be said against the document's: 2026年6月底, 今年6月底, 去年下半年. */
const YW = '((?<![\\d.])(?:19|20)\\d{2}|[前去今本](?=年))';
const S = '\\s*';
const TO = `${S}(?:-|－|—|–|~|～|至|到)${S}`;
const UNTIL = `(?:截至|截止|到|至)?${S}`;
const pad = (text: string | undefined) => (text ?? '').padStart(2, '0');
const QUARTERS = '一二三四';
const quarterOf = (text: string | undefined) => {
  const at = QUARTERS.indexOf(text ?? '');
  return at >= 0 ? at + 1 : Number(text);
};
/** The first year of 十一五 (2006), 十二五 … : five-year plans follow each other without a gap. */
const planStart = (sign: string | undefined) =>
  2001 + 5 * '一二三四五六七'.indexOf(sign ?? '一') + 5;

/** Months of a year: the first six are its half, all twelve the year. */
function monthsOf(year: string, from: string | undefined, to: string | undefined): string {
  const [first, last] = [pad(from), pad(to)];
  if (first === '01' && last === '06') return `${year}-H1`;
  if (first === '07' && last === '12') return `${year}-H2`;
  return first === '01' && last === '12' ? year : `${year}-${first}-${year}-${last}`;
}
/** The end of a month of the document's year; of December, the end of the year. */
const monthEnd = (year: number, month: string | undefined) =>
  Number(month) === 12 ? `${year}-末` : `${year}-${pad(month)}-末`;

/** Since a year, up to the document's own where it has one: 2018-2024, 2011-. */
const sinceYear = (year: string | undefined, now: number | undefined) =>
  now && now > Number(year) ? `${year}-${now}` : `${year}-`;

/** Tried in order at each place: the longer reading first. */
export const PERIOD_RULES: readonly PeriodRule[] = [
  {
    pattern: new RegExp(`${Y}${S}年?${TO}${Y}${S}年(?:${S}[底末])?(?:期间)?`, 'gu'),
    kind: 'years',
    read: ([from, to]) => `${from}-${to}`,
  },
  {
    pattern: new RegExp(`${Y}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, 'gu'),
    kind: 'date',
    read: ([year, month, day]) => `${year}-${pad(month)}-${pad(day)}`,
  },
  {
    pattern: new RegExp(`${Y}${TO}${Y}(?![\\d.])`, 'gu'),
    kind: 'years',
    read: ([from, to]) => `${from}-${to}`,
  },
  {
    pattern: new RegExp(`${YW}${S}年${S}(\\d{1,2})${S}月?${TO}(\\d{1,2})${S}月(?:份)?`, 'gu'),
    kind: 'months',
    read: ([year, from, to]) => monthsOf(year ?? '', from, to),
  },
  {
    pattern: new RegExp(
      `(?:[自从]${S})?${Y}${S}年(?:${S}\\d{1,2}${S}月)?[^，。；,;、\\d]{0,14}?(?:以来|成立后)|${Y}${S}年开始`,
      'gu',
    ),
    kind: 'since',
    read: ([first, second], { year: now }) => sinceYear(first || second, now),
  },
  {
    pattern: new RegExp(`从${S}${Y}${S}年至今`, 'gu'),
    kind: 'since',
    read: ([first, second], { year: now }) => sinceYear(first || second, now),
  },
  {
    pattern: new RegExp(`${UNTIL}${YW}${S}年${S}([上下])半年`, 'gu'),
    kind: 'half',
    read: ([year, half]) => `${year}-H${half === '上' ? 1 : 2}`,
  },
  {
    pattern: new RegExp(`${UNTIL}${YW}${S}年${S}第?${S}([一二三四1-4])${S}季度(末|底)?`, 'gu'),
    kind: 'quarter',
    read: ([year, quarter, end]) => `${year}-Q${quarterOf(quarter)}${end ? '-末' : ''}`,
  },
  {
    pattern: new RegExp(`${YW}${S}年${S}(\\d{1,2})${S}月${S}(\\d{1,2})${S}日`, 'gu'),
    kind: 'date',
    read: ([year, month, day]) => `${year}-${pad(month)}-${pad(day)}`,
  },
  {
    pattern: new RegExp(
      `${UNTIL}${Y}${S}年${S}(?:12${S}月${S}|年)?(?:[底末]|终(?!身|结|止))`,
      'gu',
    ),
    kind: 'end',
    read: ([year]) => `${year}-末`,
  },
  {
    pattern: new RegExp(`${UNTIL}${YW}${S}年${S}(\\d{1,2})${S}月(?:份)?${S}([底末])?`, 'gu'),
    kind: 'month',
    read: ([year, month, end]) => (end ? monthEnd(Number(year), month) : `${year}-${pad(month)}`),
  },
  { pattern: new RegExp(`${Y}${S}年(?:度)?`, 'gu'), kind: 'year', read: ([year]) => year },
  {
    pattern: new RegExp(
      `(?<=^|[，。；：,;:（(\\s])${Y}(?=${S}[\\u3400-\\u9fff])(?!${S}[年号万亿元人个家种件例台张岁天次批条起项类款所倍成余多])`,
      'gu',
    ),
    kind: 'year',
    read: ([year]) => year,
  },
  {
    pattern: /[“"「]?十([一二三四五六七])五[”"」]?(?:期间|时期)?/gu,
    kind: 'plan',
    read: ([sign]) => `${planStart(sign)}-${planStart(sign) + 4}`,
  },
  {
    pattern: /(?<!半)(?:截至)?\s*(?<!年\s*)第?([一二三四])季度(末|底)?/gu,
    kind: 'quarter',
    read: ([quarter, end], { lastYear, year }) =>
      (lastYear ?? year)
        ? `${lastYear ?? year}-Q${quarterOf(quarter)}${end ? '-末' : ''}`
        : undefined,
  },
  {
    pattern: new RegExp(`${Y}${S}年${S}前三(?:个)?季度`, 'gu'),
    kind: 'months',
    read: ([year]) => monthsOf(year ?? '', '1', '9'),
  },
  // Without a year of their own these are of the document's.
  {
    pattern: /(?<![年\d]\s*)前三(?:个)?季度/gu,
    kind: 'months',
    read: (_, { year }) => (year === undefined ? undefined : monthsOf(String(year), '1', '9')),
  },
  {
    pattern: /(?<![年\d]\s*)([上下])半年/gu,
    kind: 'half',
    read: ([half], { year }) =>
      year === undefined ? undefined : `${year}-H${half === '上' ? 1 : 2}`,
  },
  {
    pattern: new RegExp(
      `(?<![年\\d]\\s*)(\\d{1,2})${S}月?${TO}(\\d{1,2})${S}月(?:份)?(?!\\d)`,
      'gu',
    ),
    kind: 'months',
    read: ([from, to], { year }) =>
      year === undefined ? undefined : monthsOf(String(year), from, to),
  },
  {
    pattern: new RegExp(
      `(?:截至|截止|到|至)?${S}(?<![年\\d.]\\s*)(\\d{1,2})${S}月(?:份)?[底末](?!前)`,
      'gu',
    ),
    kind: 'month',
    read: ([month], { year }) => (year === undefined ? undefined : monthEnd(year, month)),
  },
  {
    pattern: /(前年|去年|上一?年度?|今年|本年度?)(年?[末底])?/gu,
    kind: 'relative',
    read: ([word, end], { year }) =>
      year === undefined
        ? undefined
        : `${year + (RELATIVE_YEARS[word ?? ''] ?? 0)}${end ? '-末' : ''}`,
  },
];
