import { expect, it } from 'vitest';
import { askedAndSaid } from './asked-and-said';

it.each([
  ['怎么防着商贩串价', '市场设置最高价,从而避免了串价。', '市场的商贩逐年增加。'],
  ['最早哪年开夜市', '自2016年开始试办夜市。', '首批夜市的摊位最多。'],
  ['首批夜市有哪些', '首批夜市是甲街和乙街。', '自2016年开始试办夜市。'],
  ['为什么关停夜市', '夜市噪声大。', '对夜市应加强管理。'],
  ['摊位费怎么计算', '摊位费=面积×单价。', '摊位费每月收取。'],
])('for %s puts what gives it ahead of what does not', (text, better, worse) => {
  expect(askedAndSaid({ text }, better)).toBeGreaterThan(askedAndSaid({ text }, worse));
});

it('leaves what should be done where that is asked for', () =>
  expect(askedAndSaid({ text: '为什么要管夜市' }, '对夜市应加强管理。')).toBe(0));
