import { describe, expect, it } from 'vitest';
import { readSteps } from './read-steps';

describe('readSteps', () => {
  it.each([
    ['床位数哪年增加最多', 'most', 'difference'],
    ['哪一年药店涨得最快', 'most', 'growth'],
    ['涨幅最大的是哪年', 'most', 'growth'],
    ['病例数哪年降得最多', 'least', 'difference'],
    ['床位数哪年增速最低', 'least', 'growth'],
    ['2015到2020年床位数逐年增速', 'each', 'growth'],
    ['床位数每年比上年多几张', 'each', 'difference'],
    ['2015到2020年床位数每年增加多少', 'each', 'difference'],
  ] as const)('%s', (text, steps, operation) => {
    expect(readSteps(text)).toMatchObject({ intent: 'series', steps, operation });
  });

  it.each([
    '床位数哪年最多',
    '床位数年均增速多少',
    '平均每年增加多少张',
    '哪年新增药品最多',
    '历年床位数',
    '床位数每年是多少',
    '2020年比上年增长多少',
  ])('not %s', (text) => {
    expect(readSteps(text)).toBeUndefined();
  });
});
