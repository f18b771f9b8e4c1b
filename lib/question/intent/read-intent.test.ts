import { describe, expect, it } from 'vitest';
import { readIntent } from './read-intent';

describe('readIntent', () => {
  it.each([
    { text: '养老服务包括哪几个项目', intent: 'list', wanted: 'any' },
    { text: '夜市是怎么一步步办起来的', intent: 'list', wanted: 'any' },
    { text: '竞争格局分几个梯队', intent: 'list', wanted: 'any' },
    { text: '空置率,算法', intent: 'define', wanted: 'any' },
    { text: '夜市发展面临什么问题', intent: 'list', wanted: 'any' },
    { text: '养老服务是哪六样', intent: 'list', wanted: 'any' },
    { text: '去年集采的那两大类', intent: 'list', wanted: 'any' },
    { text: '人均寿命提高说明什么', intent: 'passage', wanted: 'any' },
    { text: '怎么缩小两地的差距', intent: 'how', wanted: 'manner' },
    { text: '不续约会怎么样', intent: 'how', wanted: 'any' },
    { text: '报告的主要建议是什么', intent: 'list', wanted: 'any' },
    { text: '失能等级分几级', intent: 'list', wanted: 'any' },
    { text: '护理员说的是哪些人', intent: 'define', wanted: 'any' },
    { text: '即时结算对诊所有什么好处', intent: 'passage', wanted: 'any' },
    { text: '搞回访的目的是什么', intent: 'why', wanted: 'reason' },
    { text: '回访一下多了六成,是真多了还是口径的事', intent: 'why', wanted: 'reason' },
    { text: '空置率的公式', intent: 'define', wanted: 'any' },
    { text: '各地水平差那么多,根子在哪儿', intent: 'why', wanted: 'reason' },
    { text: '补贴涨了,怎么还有人不来登记', intent: 'why', wanted: 'reason' },
    { text: '两项都涨,怎么反而总数低', intent: 'why', wanted: 'reason' },
    { text: '断缴后系统会怎么反应', intent: 'how', wanted: 'manner' },
    { text: '怎么还款', intent: 'how', wanted: 'manner' },
    { text: '1-6月每月的支出', intent: 'series', wanted: 'any' },
    { text: '两地相差多少', intent: 'compare', wanted: 'number' },
    { text: '两地的床位差多少倍', intent: 'compare', wanted: 'number' },
    { text: '甲类比乙类的市场大多少亿', intent: 'compare', wanted: 'number' },
    { text: '这些年自付比例是降了吗', intent: 'series', wanted: 'number' },
    { text: '甲市跟乙市的票价比一下', intent: 'compare', wanted: 'any' },
    { text: '2024年结算人次比2023年多吧', intent: 'compare', wanted: 'any' },
  ])('reads $intent in $text', ({ text, intent, wanted }) => {
    expect(readIntent(text)).toMatchObject({ intent, wanted });
  });

  it.each([
    ['支出有百分之多少是财政出的', 'share'],
    ['查出来的里面相当于百分之几', 'share'],
    ['退休的是在职的几分之几', 'share'],
    ['职工比居民是1比几', 'ratio'],
    ['2025年结算人次比2024年涨了不少吧', 'difference'],
    ['2024年和2025年结算人次各是多少', undefined],
  ])('reads what to do in %s', (text, operation) => {
    expect(readIntent(text).operation).toBe(operation);
  });

  it.each([
    ['2025年比2024年多吧', 'up'],
    ['肯定比2024年多不少', 'up'],
    ['比2024年便宜了吗', 'down'],
    ['骗保机构是不是越来越少', 'down'],
    ['签约户数为什么又创新高', 'up'],
    ['为什么支出腰斩', 'down'],
    ['为什么创新高值耗材', undefined],
    ['2030年发得为什么比2031年少', 'up'],
    ['2025年比2024年多还是少', undefined],
  ])('reads what %s takes for granted', (text, premise) => {
    expect(readIntent(text).premise).toBe(premise);
  });

  it('counts visits where visits are named and no money is', () => {
    expect(readIntent('住院的人次职工多还是居民多').counts).toBe('人次');
    expect(readIntent('每人次费用职工高还是居民高').counts).toBeUndefined();
  });
});
