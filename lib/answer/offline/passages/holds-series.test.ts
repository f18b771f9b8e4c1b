import { describe, expect, it } from 'vitest';
import { askedCount, holdsSeries } from './holds-series';

describe('askedCount', () => {
  it.each([
    ['改了哪六样', 6],
    ['有哪两种形式', 2],
    ['"三减"减的是什么', 3],
    ['两大技术是什么', 2],
    ['改了哪些', undefined],
    ['三个月是多少天', undefined],
  ])('%s names %s', (question, count) => {
    expect(askedCount(question)).toBe(count);
  });
});

describe('holdsSeries', () => {
  it.each([
    ['统一了名称、地点、时间和票价,方便群众', 4],
    ['开设早餐、午餐、晚餐等', 3],
    ['分为公办和民办', 2],
  ])('%s names %i things', (sentence, count) => {
    expect(holdsSeries(sentence, count)).toBe(true);
  });

  it('counts other numbers as others', () => {
    expect(holdsSeries('统一了名称、地点', 6)).toBe(false);
  });
});
