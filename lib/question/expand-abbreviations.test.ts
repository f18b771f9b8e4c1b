import { describe, expect, test } from 'vitest';
import { balanceOf, expandAbbreviations } from './expand-abbreviations';

describe('expandAbbreviations', () => {
  test.each([
    ['收支分别多少', '收入和支出分别多少'],
    ['参保人均基金支出', '人均基金支出'],
    ['收支差24年', '收支差24年'],
    ['大病保险每人每年筹多少钱', '大病保险人均筹多少钱'],
    ['平均每个享受津贴的人领多少', '人均领多少'],
    ['护理补贴每人每月多少', '护理补贴每人每月多少'],
    ['三类和二类器械备案数', 'iii类和ii类器械备案数'],
    ['二类新药几种', '2类新药几种'],
    ['每人次奖励多少', '每人次奖励多少'],
    ['平均一个人一年住院几次', '人均住院几次'],
    ['平均每人次多少钱', '平均每人次多少钱'],
    ['每个人账户划入多少', '每个人账户划入多少'],
    ['门诊慢特病能报几成', '门诊慢特病报销比例多少'],
    ['住院自己要掏百分之几', '住院个人负担比例多少'],
    ['收入几成是财政给的', '收入几成是财政给的'],
    ['女职工生了个宝宝领多少', '女职工生孩子领多少'],
    ['去年新参保多少人', '去年新增参保多少人'],
    ['新办法有哪些', '新办法有哪些'],
    ['外省人到某市看病多少人次', '某市异地就医省外转入多少人次'],
    ['药店购药多少,不要门诊合计的', '药店购药多少'],
    ['住院率,全国口径', '住院率,全国'],
    ['市场规模18→21', '市场规模2018年到2021年'],
  ])('%s', (text, expected) => {
    expect(expandAbbreviations(text)).toBe(expected);
  });
});

describe('balanceOf', () => {
  test.each([
    ['常州医保收支差24年', '常州医保24年收入比支出多多少'],
    ['职工统筹基金当期结余多少', '职工统筹基金收入比支出多多少'],
    ['职工统筹基金的结余够发几个月', undefined],
  ])('%s', (text, expected) => {
    expect(balanceOf(text)).toBe(expected);
  });

  test('a balance carried over the years is not computed from one', () => {
    expect(balanceOf('累计结余多少')).toBeUndefined();
  });
});
