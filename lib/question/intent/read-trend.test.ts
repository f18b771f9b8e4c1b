import { describe, expect, it } from 'vitest';
import { readTrend } from './read-trend';

describe('readTrend', () => {
  it.each([
    ['门诊人次去年继续两位数增长,给个数', { way: 'up', least: 10 }],
    ['医疗救助支出翻番了吧', { way: 'up', least: 100 }],
    ['参保人数创新高,是多少', { way: 'up', least: 0 }],
    ['定点药店猛增,具体多少家', { way: 'up', least: 0 }],
    ['住院人次骤降,到多少了', { way: 'down', least: 0 }],
    ['住院人次持续下降,到多少了', { way: 'down', least: 0 }],
    ['参保减少了,还有多少人', { way: 'down', least: 0 }],
  ])('%s', (text, trend) => {
    expect(readTrend(text)).toEqual({ trend });
  });

  it.each([
    '门诊人次又增长了多少',
    '参保人数持续增长的情况下支出多少',
    '增长12.5%,对吗',
    '没有下降,是多少',
    '药品大降价是哪一年',
    '继续上升还是下降',
  ])('states none: %s', (text) => {
    expect(readTrend(text)).toEqual({});
  });
});
