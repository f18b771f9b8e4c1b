import type { TimeSlot } from '@/lib/schema/reading';
import { readPartsOfYear, shareYears } from './part-of-year';
import type { TimeMention } from './time-mention';

type Rule = {
  pattern: RegExp;
  /** From the match, the year that it is, and the year that was said last before it. */
  read: (
    match: RegExpMatchArray,
    thisYear: number,
    saidYear: number | undefined,
  ) => Omit<TimeSlot, 'text'> | null;
};

const DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  两: '2',
};
const HAN_DIGIT = '[〇零一二三四五六七八九]';
const Y4 = String.raw`(?<![\d.])((?:19|20)\d{2}|${HAN_DIGIT}{4})`;
const Y2 = String.raw`(?<![\d.第])([0-3]\d|[6-9]\d|${HAN_DIGIT}{2})`;
/** What follows a count of years, so that 30年 is a length and 25年 a date. */
const LENGTH = String.raw`(?!以上|以内|以来|来|左右|期|内|间|前|后|多|的?时间|的?变革|的?发展|[、,]?[男女]满)`;
const END = '(?:年?末|年?底|年终)?';
const SEP = String.raw`\s*(?:年)?\s*(?:-|~|至|到)\s*`;

const arabic = (text: string): number =>
  Number([...text].map((character) => DIGITS[character] ?? character).join(''));
const fullYear = (text: string): number => {
  const year = arabic(text);
  return year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year;
};
/** 三, 12, 十, 二十, 十五. */
function count(text: string): number {
  const [, tens, ones] = /^([二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(text) ?? [];
  return tens === undefined ? arabic(text) : arabic(tens || '1') * 10 + arabic(ones || '0');
}
const year = (value: number): Omit<TimeSlot, 'text'> => ({ kind: 'year', from: value, to: value });
const range = (from: number, to: number): Omit<TimeSlot, 'text'> => ({ kind: 'range', from, to });
const RELATIVE: Readonly<Record<string, number>> = {
  大前年: -3,
  前年: -2,
  去年: -1,
  上年: -1,
  上一年: -1,
  上年度: -1,
  上一年度: -1,
  今年: 0,
  本年: 0,
  本年度: 0,
  明年: 1,
  后年: 2,
};

/** Longest and most telling first: what one rule took, the next does not see. */
const RULES: readonly Rule[] = [
  // 国家局成立以来到2024年: the office that the bulletins are of was founded in 2018.
  {
    pattern: new RegExp(
      `(?:自|从)?(?:(?:国家)?(?:医疗保障局|医保局|局)(?:成立|组建)|建局)(?:以来|以后|之后|后|起)?,?(?:一直)?(?:截?[至止]|到)(?:${Y4}|${Y2})年${END}`,
      'g',
    ),
    read: (match) => range(2018, fullYear(match[1] ?? match[2] ?? '')),
  },
  {
    pattern: new RegExp(`${Y4}${SEP}${Y4}(?:年度?)?${END}|${Y2}年?${SEP}${Y2}年${END}`, 'g'),
    read: (match) =>
      range(fullYear(match[1] ?? match[3] ?? ''), fullYear(match[2] ?? match[4] ?? '')),
  },
  {
    pattern: new RegExp(
      `${Y4}年?(?:以来|至今|到现在|到如今|起至今)|自${Y4}年起?|从${Y4}年?(?:起|开始|以来|以后)?(?=,?(?:是?怎么|是?怎样|是?如何)?(?:一路|一直|一步步|逐年|逐步))`,
      'g',
    ),
    read: (match, thisYear) => range(fullYear(match[1] ?? match[2] ?? match[3] ?? ''), thisYear),
  },
  {
    pattern: /"?十([一二三四五六])五"?(?:规划)?(?:期间|时期|以来|期)?/g,
    read: (match) => {
      const from = 2001 + arabic(match[1] ?? '') * 5; // 十五 began in 2001, 十一五 in 2006
      return range(from, from + 4);
    },
  },
  {
    pattern: new RegExp(
      `${Y4}(?:年|-)(1[0-2]|0?[1-9])(?:月份?|(?![\\d.]))(?:\\d{1,2}日)?${END}`,
      'g',
    ),
    read: (match) => ({ ...year(fullYear(match[1] ?? '')), kind: 'month', part: Number(match[2]) }),
  },
  {
    pattern:
      /(?:最近|近|过去|这|前|连续)([二三四五六七八九]?十[一二三四五六七八九]?|[两二三四五六七八九]|\d{1,2})(?:多|余)?(?:个)?年(?:来|间|内)?/g,
    read: (match, thisYear) => ({
      kind: 'recent',
      from: thisYear - count(match[1] ?? ''),
      to: thisYear,
    }),
  },
  {
    pattern:
      /(?:未来|往后|今后|接下来|以后)的?([两二三四五六七八九十]|\d{1,2})(?:个)?年(?:内|间|里)?/g,
    read: (match, thisYear) => ({
      kind: 'ahead',
      from: thisYear,
      to: thisYear + count(match[1] ?? ''),
    }),
  },
  {
    pattern: /(?:近些年|近几年|这几年|这些年|近年)来?|历年|逐年|各年度?|每年|每一年|历次|一直以来/g,
    read: () => ({ kind: 'all', from: 0, to: 0 }),
  },
  {
    pattern: new RegExp(
      `(?:截[至止]到?)?(?:${Y4}(?:年(?:度|版)?${END}|${END}(?![\\d.%亿万元人家种个件条起名]))|${Y2}(?:年(?:度|${END})${LENGTH}|[底末](?![层端板])))`,
      'g',
    ),
    read: (match, thisYear) => {
      const short = match[1] === undefined;
      const value = fullYear(match[1] ?? match[2] ?? '');
      return short && value > thisYear + 1 ? null : year(value); // 30年 is no year yet
    },
  },
  // 2024年是上年的几倍: the year before the one that was just said.
  {
    pattern: /(?<![比较跟和与同])(?:上一?年度?|前一年度?)(?!同期|相比|[比较])/g,
    read: (_match, _thisYear, saidYear) => (saidYear === undefined ? null : year(saidYear - 1)),
  },
  {
    pattern:
      /(?<![比较])(大前年|前年|去年|(?<![跟和与同])上一?年度?|今年|本年度?|明年|后年)(?!同期|相比)(?:年?末|年?底)?/g,
    read: (match, thisYear) => year(thisYear + (RELATIVE[match[1] ?? ''] ?? 0)),
  },
];

/**
 * The times that a normalised question names, in order: years in every spelling, ranges, plans, halves, quarters, months,
 * 去年 and the like counted from `thisYear`. 比上年 is no time: it asks for growth.
 */
export function readTimes({ text, thisYear }: { text: string; thisYear: number }): TimeMention[] {
  const found: TimeMention[] = [];
  let rest = text;
  for (const mention of readPartsOfYear({ text, thisYear })) {
    found.push(mention);
    rest = masked(rest, mention);
  }
  for (const { pattern, read } of RULES) {
    for (const match of rest.matchAll(pattern)) {
      const slot = read(match, thisYear, yearBefore(match.index, found));
      if (!slot) continue;
      const end = match.index + match[0].length;
      const mention = { start: match.index, end, slot: { text: match[0], ...slot } };
      found.push(mention);
      rest = masked(rest, mention);
    }
  }
  const isBounded = found.some(({ slot }) => slot.kind === 'range') || found.length > 2;
  // 每年…2018到2024: the range says which years.
  const said = found
    .filter(({ slot }) => !(isBounded && slot.kind === 'all'))
    .sort((left, right) => left.start - right.start);
  return shareYears(said, text);
}

/** The last year that is written out before a place in the text. */
function yearBefore(at: number, found: readonly TimeMention[]): number | undefined {
  const said = found.filter(
    ({ start, slot }) => start < at && slot.kind === 'year' && /\d/.test(slot.text),
  );
  return said.sort((left, right) => left.start - right.start).at(-1)?.slot.to;
}

const masked = (text: string, { start, end }: TimeMention): string =>
  text.slice(0, start) + '\u0000'.repeat(end - start) + text.slice(end);
