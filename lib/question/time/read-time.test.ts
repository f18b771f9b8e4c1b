import { describe, expect, it } from 'vitest';
import { readTimes } from './read-time';

const read = (text: string): string[] =>
  readTimes({ text, thisYear: 2026 }).map(({ slot: { kind, from, to, part, until, anyYear } }) =>
    [
      kind,
      anyYear === true ? 'any' : from,
      to === from ? '' : to,
      until === undefined ? (part ?? '') : `${part}-${until}`,
    ]
      .filter((piece) => piece !== '')
      .join(' '),
  );

describe('readTimes', () => {
  it.each([
    ['2025年', ['year 2025']],
    ['25年职工', ['year 2025']],
    ['二〇二五年底', ['year 2025']],
    ['二五年', ['year 2025']],
    ['98年', ['year 1998']],
    ['去年和前年', ['year 2025', 'year 2024']],
    ['2018-2024年', ['range 2018 2024']],
    ['2018年至2024年', ['range 2018 2024']],
    ['"十四五"期间', ['range 2021 2025']],
    ['2024年9月底', ['month 2024 9']],
    ['2025年上半年', ['half 2025 1']],
    ['2025年第三季度', ['quarter 2025 3']],
    ['去年5月', ['month 2025 5']],
    ['今年一季度', ['quarter 2026 1']],
    ['2025年2月和3月', ['month 2025 2', 'month 2025 3']],
    ['2025年职工医保5月份支出', ['month 2025 5', 'month 2025 5']],
    ['2024年1-9月', ['month 2024 1-9']],
    ['前三季度', ['month any 1-9']],
    ['二季度', ['quarter any 2']],
    ['十二月份', ['month any 12']],
    ['各月', ['month any 1-12']],
    ['近三年', ['recent 2023 2026']],
    ['历年', ['all 0']],
    ['未来五年内', ['ahead 2026 2031']],
    ['截至22年和截至2023年末', ['year 2022', 'year 2023']],
    ['21底和22底', ['year 2021', 'year 2022']],
    ['24底层', []],
    ['2022年是上年的几倍', ['year 2022', 'year 2021']],
    ['2022年数,前一年的是多少', ['year 2022', 'year 2021']],
    ['2022年末比前一年多多少', ['year 2022']],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    '次年6月30日前',
    '3个月内',
    '满3月后',
    '比上年增长',
    '累计缴费年限男满30年',
    '3159种药品',
    '近平均',
    '满25年以上',
  ])('sees no time in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
