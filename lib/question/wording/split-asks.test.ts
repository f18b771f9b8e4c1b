import { describe, expect, it } from 'vitest';
import { splitAsks } from './split-asks';

describe('splitAsks', () => {
  it.each([
    { text: '追回多少钱、查处多少家', asks: ['追回多少钱', '查处多少家'] },
    { text: '西药、中药各多少种', asks: ['西药、中药各多少种'] },
    { text: '参保人数是多少,基金支出是多少', asks: ['参保人数是多少', '基金支出是多少'] },
    { text: '异地就医怎么促进协同,分哪几方面', asks: ['异地就医怎么促进协同,分哪几方面'] },
    { text: '病种分几个类别,各是什么', asks: ['病种分几个类别,各是什么'] },
    { text: '为何不能一刀切,专家怎么说的', asks: ['为何不能一刀切,专家怎么说的'] },
    { text: '买药会不会更麻烦?为啥说更方便', asks: ['买药会不会更麻烦', '为啥说更方便'] },
    { text: '几项补贴都并成一笔,有什么好处', asks: ['几项补贴都并成一笔,有什么好处'] },
    { text: '线路分哪几种,各有多少条', asks: ['线路分哪几种,各有多少条'] },
    { text: '客流有多少,各是多少', asks: ['客流有多少', '各是多少'] },
    { text: '新办法有什么风险,怎么防', asks: ['新办法有什么风险,怎么防'] },
  ])('reads $asks.length in $text', ({ text, asks }) => {
    expect(splitAsks(text)).toEqual(asks);
  });
});
