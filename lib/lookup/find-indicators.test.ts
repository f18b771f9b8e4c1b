import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OBSERVATIONS, SOURCES, TERMS } from '@/tests/builders/figure-table';
import { findIndicators } from './find-indicators';
import { createObservationIndex } from './observation-index';

const index = createObservationIndex({
  observations: OBSERVATIONS,
  checks: [],
  terms: TERMS,
  sources: SOURCES,
});
const names = (query: string) => findIndicators({ index, query }).map(({ indicator }) => indicator);

describe('finding indicators', () => {
  it.each([
    ['次均住院费用', '次均住院费用'],
    ['参保人数', '基本医疗保险参保人数'],
    ['平均每次住院花费', '次均住院费用'],
    ['医保基金花了多少', '基本医疗保险基金支出'],
    ['醫保參保人數', '基本医疗保险参保人数'],
    ['基本医疗保险基金 支出', '基本医疗保险基金支出'],
    ['社保卡', '社保卡持卡人数'],
  ])('finds %s as %s', (query, expected) => {
    expect(names(query)[0]).toBe(expected);
  });

  it('finds nothing for what has no likeness', () => {
    expect(names('火星基地')).toEqual([]);
  });

  it('says what the table has of it', () => {
    expect(findIndicators({ index, query: '医保基金支出', limit: 1 })).toEqual([
      {
        indicator: '基本医疗保险基金支出',
        score: 0.98,
        unit: '亿元',
        scope: '含生育保险',
        areas: ['全国'],
        periods: ['2018', '2023', '2018-2024', '2024', '2025'],
        breakdowns: ['居民', '职工', '职工/统筹基金'].sort(),
        measures: ['cumulative', 'level'],
        observations: 10,
      },
    ]);
  });

  it('gives the same list every time, best first', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...'基金支出收入参保人数住院费用'),
        fc.string({ maxLength: 8 }),
        (a, b) => {
          const found = findIndicators({ index, query: a + b });
          expect(found).toEqual(findIndicators({ index, query: a + b }));
          expect(found.map(({ score }) => score)).toEqual(
            found.map(({ score }) => score).sort((x, y) => y - x),
          );
        },
      ),
    );
  });
});
