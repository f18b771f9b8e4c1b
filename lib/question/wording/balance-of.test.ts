import { describe, expect, test } from 'vitest';
import { balanceOf } from './balance-of';

describe('balanceOf', () => {
  test.each([
    ['常州医保收支差24年', '常州医保24年收入比支出多多少'],
    ['职工统筹基金当期结余多少', '职工统筹基金收入比支出多多少'],
    ['职工统筹基金的结余够发几个月', undefined],
    ['工伤保险2023年入不敷出,缺口有多大', '工伤保险2023年收入比支出少多少'],
    ['工伤保险2023年当期缺口多少', '工伤保险2023年收入比支出少多少'],
    ['工伤保险2023年是赤字吧', '工伤保险2023年收入比支出少,对吗'],
    ['工伤保险入不敷出的地方有哪些', undefined],
    ['资金缺口怎么解决', undefined],
  ])('%s', (text, expected) => {
    expect(balanceOf(text)).toBe(expected);
  });

  test('a balance carried over the years is not computed from one', () => {
    expect(balanceOf('累计结余多少')).toBeUndefined();
  });
});
