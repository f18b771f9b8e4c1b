import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OBSERVATIONS, SOURCES, TERMS } from '@/tests/builders/figure-table';
import { FACET_NAMES, indicatorViewQuerySchema } from '@/lib/schema/indicator-view';
import { createObservationIndex } from './observation-index';
import { selectObservations, viewObservations } from './view-observations';

const index = createObservationIndex({
  observations: OBSERVATIONS,
  checks: [],
  terms: TERMS,
  sources: SOURCES,
});
const view = (query: Record<string, unknown>) =>
  viewObservations(index, indicatorViewQuerySchema.parse(query));
const values = (query: Record<string, unknown>) => view(query).rows.map(({ value }) => value);

describe('searching the table', () => {
  it.each([
    ['2025职工医保参保人数', ['38856.07']],
    ['常州 次均住院费用 三级医院', ['14005', '-4.52']],
    ['社保卡', ['13.86']],
    ['花了 2025', ['30009.38', '13574.17']],
    ['統籌基金支出2025', ['13574.17']],
    ['火星', []],
  ])('finds what %j asks for', (q, expected) => {
    expect(values({ q, measure: [] })).toEqual(expected);
  });

  it('finds a cumulative figure by a year within its span', () => {
    expect(values({ q: '2020 基金支出' })).toEqual(['16.48']);
  });
});

describe('narrowing the table', () => {
  it('takes either value of a filter, and both of breakdown', () => {
    expect(view({ area: ['常州市', '全国'] }).total).toBe(OBSERVATIONS.length);
    expect(values({ breakdown: ['职工', '统筹基金'] })).toEqual(['13205.04', '13574.17']);
  });

  it('counts what each further choice would leave', () => {
    const { facets, total } = view({ area: '常州市', indicator: '次均住院费用' });
    expect(total).toBe(5);
    expect(facets.breakdown).toEqual([
      { value: '职工', count: 4 },
      { value: '三级', count: 2 },
      { value: '二级', count: 1 },
      { value: '居民', count: 1 },
    ]);
    // Its own filter set aside: the other area can still be chosen.
    expect(facets.area).toEqual([
      { value: '常州市', count: 5 },
      { value: '全国', count: 1 },
    ]);
  });

  it('keeps the promise of every count', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FACET_NAMES),
        fc.constantFrom(
          {},
          { q: '医保' },
          { area: '全国' },
          { source: 'nation-2024' },
          { period: '2024' },
        ),
        (name, query) => {
          for (const { value, count } of view(query).facets[name]) {
            expect(view({ ...query, [name]: value }).total).toBe(count);
          }
        },
      ),
    );
  });

  it('sorts amounts by size whatever their unit', () => {
    const sorted = values({
      indicator: '基本医疗保险基金支出',
      period: ['2023', '2024'],
      breakdown: [],
      sort: '-value',
    });
    expect(sorted).toEqual(['2.97', '29675.92', '2.82', '19056.55', '13205.04', '10619.38']);
  });

  it('gives one page at a time, by page or by offset', () => {
    const all = selectObservations(index, indicatorViewQuerySchema.parse({}));
    expect(view({ page: '2', limit: '10' }).rows).toEqual(all.slice(10, 20));
    expect(view({ offset: '33', limit: '10' }).rows).toEqual(all.slice(33));
    expect(view({ offset: '99999' })).toMatchObject({ rows: [], total: all.length });
  });
});

describe('the address', () => {
  it.each([
    [{ limit: 'x' }, 'limit 应是整数'],
    [{ limit: '-1' }, 'limit 不能小于0'],
    [{ sort: 'colour' }, 'sort 应是 indicator、'],
    [{ measure: 'weight' }, 'measure 不是已知的种类'],
    [{ q: 'x'.repeat(201) }, 'q 最多200字'],
  ])('is refused in Chinese where it says %j', (query, message) => {
    const read = indicatorViewQuerySchema.safeParse(query);
    expect(read.error?.issues[0]?.message).toMatch(message);
  });

  it('lets the page keep parameters of its own', () => {
    expect(indicatorViewQuerySchema.safeParse({ hide: 'area', unit: 'wan' }).success).toBe(true);
  });
});
