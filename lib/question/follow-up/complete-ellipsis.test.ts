import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { completeEllipsis } from './complete-ellipsis';

const previous = anAsk({
  targets: [
    { indicator: '住院总费用', breakdown: ['三级'], area: '常州市', period: '2023', missing: '' },
  ],
});

describe('completeEllipsis', () => {
  it.each([
    ['不是职工，是居民', '那居民呢'],
    ['不对,我问的不是收入,是支出', '那支出呢'],
    ['占医疗总费用多少', '常州市2023年三级住院总费用占医疗总费用多少'],
    ['2024年职工呢', '2024年职工呢'],
    ['那总的是多少', '合计呢'],
    ['总共呢', '合计呢'],
    ['总支出呢', '总支出呢'],
    ['差', '两者相差多少'],
    ['那差几个点', '两者相差多少'],
    ['差旅费呢', '差旅费呢'],
  ])('%s → %s', (text, whole) => {
    expect(completeEllipsis({ text: text.replace('，', ','), previous })).toBe(whole);
  });

  it('asks from one year to another for the years between', () => {
    const of = (period: string) =>
      anAsk({ targets: [{ indicator: '床位数', area: '乙市', period, missing: '' }] });
    const complete = (text: string) =>
      completeEllipsis({ text, previous: of('2021'), before: of('2013') });
    expect(complete('这八年增加多少')).toBe('两者增加多少');
    expect(complete('那这期间一共多了几张')).toBe('两者多了几张');
    expect(complete('这五年增加多少')).toBe('这五年增加多少');
  });

  it('asks for the surplus of another fund after one that was reckoned', () => {
    const of = (indicator: string) => ({ indicator, breakdown: [], area: '乙市', period: '2022' });
    const targets = [of('保险基金收入'), of('保险基金支出')];
    const surplus = anAsk({ targets, operation: 'difference' });
    const complete = (text: string) => completeEllipsis({ text, previous: surplus });
    expect(complete('那居民医保呢')).toBe('乙市2022年居民医保当期结余是多少');
    expect(complete('丙市呢')).toBe('丙市呢');
  });

  it('asks for the share of a part in the whole that was asked about before it', () => {
    const turn = (breakdown: string[]) =>
      anAsk({
        targets: [{ indicator: '采购额', breakdown, area: '乙市', period: '2022', missing: '' }],
      });
    const before = turn([]);
    const part = turn(['中药']);
    expect(completeEllipsis({ text: '占几成', previous: part, before })).toBe('占比是多少');
    expect(completeEllipsis({ text: '占几成', previous: part })).toBe('乙市2022年中药采购额占几成');
  });

  it('leaves a first question as it is', () => {
    expect(completeEllipsis({ text: '占比多少', previous: undefined })).toBe('占比多少');
  });
});
