import { describe, expect, it } from 'vitest';
import { sayName, sayValue } from './say-figure';

describe('sayValue', () => {
  it.each([
    [{ value: '7739.4', unit: '万人', qualifier: '约' }, '约7739.4万人'],
    [{ value: '95', unit: '%', qualifier: '以上' }, '95%以上'],
    [{ value: '24', unit: '万条', qualifier: '余' }, '24余万条'],
  ])('prints %o as the source does', (figure, expected) => {
    expect(sayValue(figure)).toBe(expected);
  });
});

describe('sayName', () => {
  it.each([
    [
      { indicator: '基本医疗保险基金支出', breakdown: ['职工', '统筹基金'] },
      '职工基本医疗保险统筹基金支出',
    ],
    [{ indicator: '次均住院费用', breakdown: ['居民', '三级'] }, '居民医保次均住院费用（三级）'],
    [{ indicator: '长期护理保险参保人数', breakdown: [] }, '长期护理保险参保人数'],
  ])('weaves the breakdown into the name: %o', (figure, expected) => {
    expect(sayName(figure)).toBe(expected);
  });
});
