import { rewrite } from '@/lib/text/rewrite';
import type { Rewriting } from '@/lib/text/rewrite';

/** A year of two digits that stands alone. */
const Y = String.raw`(?<![\d.]|\d,)([0-2]\d|[89]\d)(?![\d.,]\d|\d)`;
const YEAR_WORD = '(?:年度?(?:末|底|版)?|版)';
/** What follows a quantity and never a year left without 年. */
const NO_UNIT = String.raw`(?!\s*(?:[%‰万亿元人个家种件条次天倍岁点分月日号名类项级批省市]|个?百分))`;
const BETWEEN = String.raw`\s*(?:相?比|较|对比|相比|vs|和|与|跟|同|(?:起|开始|往后)?,?(?:到|至)|减去?|减掉|除以|-|~|、|,|\/)\s*`;

const PAIR = new RegExp(`${Y}(${YEAR_WORD}?)(${BETWEEN})${Y}(${YEAR_WORD}|${NO_UNIT})`, 'g');
const LIST_OF_FULL =
  /(?<!\d)((?:19|20)\d{2})((?:年?[、,和](?:[0-2]\d|[89]\d)(?!\d)){1,11})(?:年|(?=[两二三四五六七八九十几这]年|的|各|分别|这|$))/g;
const LIST = new RegExp(
  `${Y}((?:(?:\\s*年?[、,和]\\s*|\\s+)(?:[0-2]\\d|[89]\\d)){1,11})(?:年|(?=[两二三四五六七八九十几这]年|的|各|分别|$))`,
  'g',
);
const SINCE = new RegExp(`${Y}年(?=以来|至今|到现在|到如今|起|开始|算起)`, 'g');
const FROM = new RegExp(`(?<=从|自)${Y}(?=算起?|开始|起|以来)`, 'g');
const RELATIVE =
  /((?:去|今|前|\d{2,4})年(?:末|底)?[^,。?;]{0,14}?(?:比|较|和|跟|与|同|相比))(大前年|前年|去年)/g;
/** 前六个月 of a year: its first half. */
const FIRST_MONTHS: readonly Rewriting[] = [
  [/(?<=年)(?:度)?[前头](?:六|6)个月/g, '上半年'],
  [/(?<=年)(?:度)?[前头](?:三|3)个月/g, '一季度'],
  [/(?<=年)(?:度)?[前头](?:九|9)个月/g, '前三季度'],
  [/(?<=年)(?:度)?后(?:六|6)个月/g, '下半年'],
];
const BACK: Readonly<Record<string, number>> = { 大前年: 3, 前年: 2, 去年: 1 };
/** Two bare numbers further apart than this are no years. */
const FURTHEST = 15;

/**
 * Years that a hurried writer leaves short, written out, so that the rest reads one spelling: 25比24 → 2025年比2024年, 21、22、23三年 →
 * 2021年、2022年、2023年三年, 16年以来 → 2016年以来, 去年比前年 → 去年比2024年. Numbers with a unit of their own are left alone.
 */
export function writeOutYears(text: string, thisYear: number): string {
  const full = (digits: string): number => yearOf(digits, thisYear);
  const isYear = (digits: string): boolean => full(digits) <= thisYear + 1;
  const spoken = rewrite(text, FIRST_MONTHS);
  const whole = spoken.replace(LIST_OF_FULL, (all, first: string, rest: string) => {
    const years = (rest.match(/\d\d/g) ?? []).map(full);
    const ascending = years.every((year, at) => year > (years[at - 1] ?? Number(first)));
    return ascending ? [Number(first), ...years].map((year) => `${year}年`).join('、') : all;
  });
  const listed = whole.replace(LIST, (all, first: string, rest: string) => {
    const years = [first, ...(rest.match(/\d\d/g) ?? [])];
    const ascending = years.every((year, at) => at === 0 || full(year) > full(years[at - 1] ?? ''));
    return years.every(isYear) && (ascending || years.length === 2)
      ? years.map((year) => `${full(year)}年`).join('、')
      : all;
  });
  const paired = listed.replace(PAIR, (all, ...groups: string[]) =>
    writePair({ all, groups, full, isYear }),
  );
  return paired
    .replace(SINCE, (all, digits: string) => (isYear(digits) ? `${full(digits)}年` : all))
    .replace(FROM, (all, digits: string) => (isYear(digits) ? `${full(digits)}年` : all))
    .replace(
      RELATIVE,
      (_, before: string, word: string) => `${before}${thisYear - (BACK[word] ?? 0)}年`,
    );
}

type Pair = {
  all: string;
  groups: readonly string[];
  full: (digits: string) => number;
  isYear: (digits: string) => boolean;
};

/** 25比24 → 2025年比2024年; two bare numbers far apart, or the same, stay as they are. */
function writePair({ all, groups, full, isYear }: Pair): string {
  const [a, word, between, b, end] = groups as [string, string, string, string, string]; // one a group of PAIR
  const isFar = (!/除|减/.test(between) && Math.abs(full(a) - full(b)) > FURTHEST) || a === b;
  if (!isYear(a) || !isYear(b) || (word === '' && end === '' && isFar)) return all;
  const written = (text: string): string => (text === '版' ? '年版' : text || '年');
  return `${full(a)}${written(word)}${joinOf(between)}${full(b)}${written(end)}`;
}

const joinOf = (between: string): string => (/vs/.test(between) ? '比' : between.trim());

function yearOf(digits: string, thisYear: number): number {
  const value = Number(digits);
  return value > (thisYear % 100) + 1 ? 1900 + value : 2000 + value;
}
