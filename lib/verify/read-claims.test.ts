import { describe, expect, it } from 'vitest';
import { readClaims } from './read-claims';

const claimsOf = (text: string) =>
  readClaims(text).claims.map(
    ({ text: shown, sign, isChange }) => `${shown}${isChange ? ['↓', '±', '↑'][sign + 1] : ''}`,
  );

describe('readClaims', () => {
  it.each([
    ['2025年，职工医保统筹基金支出13574.17亿元。', ['13574.17亿元']],
    [
      '截至2025年底，参保133068.14万人，同比增加406万人，参保率95%。',
      ['133068.14万人', '406万人↑', '95%'],
    ],
    ['住院待遇2.78亿人次，同比减少3.40%。', ['2.78亿人次', '3.40%↓']],
    ['同比增长-4.52%', ['-4.52%↓']],
    ['报销比例提高到75%，较上年提高2个百分点', ['75%', '2个百分点↑']],
    ['从2020年的10元降至8元', ['10元', '8元']],
    ['2025年比2024年多369.13亿元', ['369.13亿元↑']],
    ['实现了3.4%的增长', ['3.4%↑']],
    ['降幅为3.4%', ['3.4%↓']],
    ['国办发〔2021〕14号规定，第3条和附件1列明', []],
    ['2024、2025年和2018—2024年的数据，2025年3月21日发布', []],
    ['八成以上参保人受益，共十批', ['八成', '十批']],
    ['分别为24646.71、18317.66亿元', ['24646.71', '18317.66亿元']],
    ['按DRG2.0和ICD-10付费', []],
    ['CNY 13574', ['13574']],
    ['2.97 − 1.70 = 1.27（万亿元）', ['2.97', '1.70', '1.27']],
    ['1. 参保30人', ['30人']],
  ])('reads %s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });

  it('gives the first of two joined numbers the unit of the second', () => {
    expect(readClaims('分别为24646.71、18317.66亿元').claims.map(({ unit }) => unit)).toEqual([
      '亿元',
      '亿元',
    ]);
  });

  it('keeps what must stand in the evidence as it is', () => {
    expect(readClaims('国办发〔2021〕14号第3条').labels.map(({ text }) => text)).toEqual([
      '2021',
      '14',
      '3',
    ]);
  });

  it('labels each number with its own clause', () => {
    expect(
      readClaims('职工医保基金收入24646.71亿元，其中统筹基金收入18317.66亿元').claims.map(
        ({ label }) => label,
      ),
    ).toEqual(['职工医保基金收入', '其中统筹基金收入']);
  });
});
