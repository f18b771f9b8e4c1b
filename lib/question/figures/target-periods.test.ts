import { describe, expect, it } from 'vitest';
import { aSeries } from '@/tests/builders/vocabulary';
import type { TimeSlot } from '@/lib/schema/reading';
import { targetPeriods } from './target-periods';
import type { Series } from '@/lib/question/vocabulary/vocabulary';

const series = aSeries({
  indicator: { name: '床位' },
  cells: ['2019', '2020', '2021'].map((period) => ({ period, unit: '张' })),
});
const periodsOf = (text: string, from: number, to: number) =>
  targetPeriods({
    series,
    request: {
      times: [{ text, kind: 'range', from, to }],
      measure: 'yoy_pct',
      single: true,
    },
  }).map(({ period, missing }) => (missing ? `${period}?` : period));

describe('targetPeriods of a change over years', () => {
  it.each([
    ['2019年至2021年', 2019, 2021, ['2019', '2020', '2021']],
    ['2018年至2021年', 2018, 2021, ['2018?']],
    ['2019年至2022年', 2019, 2022, ['2022?']],
    ['2019年以来', 2019, 2026, ['2019', '2020', '2021']],
    ['2018年以来', 2018, 2026, ['2018?']],
  ] as const)('%s', (text, from, to, periods) => {
    expect(periodsOf(text, from, to)).toEqual(periods);
  });
});

describe('targetPeriods of running totals', () => {
  it('takes since when as said once for every year beside it', () => {
    const totals = ['2015-2020', '2015-2021'].map((period) => ({
      period,
      measure: 'cumulative' as const,
      value: '1',
      unit: '张',
      source: 's',
    }));
    const times = [
      { text: '2015年以来', kind: 'range' as const, from: 2015, to: 2026 },
      { text: '2020年底', kind: 'year' as const, from: 2020, to: 2020 },
      { text: '2021年底', kind: 'year' as const, from: 2021, to: 2021 },
    ];
    const periods = targetPeriods({
      series: { ...series, cells: totals },
      request: { times, measure: 'cumulative', single: true },
    });
    expect(periods.map(({ period }) => period)).toEqual(['2015-2020', '2015-2021']);
  });
});

describe('targetPeriods of years up to now', () => {
  const now = { ...series.cells[0], period: '', tense: 'now' } as Series['cells'][number];
  const of = (text: string, cells: Series['cells']) =>
    targetPeriods({
      series: { ...series, cells: [...series.cells.slice(0, 1), ...cells] },
      request: {
        times: [{ text, kind: 'range', from: 2019, to: 2026 }],
        measure: undefined,
        single: false,
      },
    }).map(({ period }) => period);

  it('ends with what a source says is so now', () => {
    expect(of('2019年以来', [now])).toEqual(['2019', '']);
  });

  it('ends with no undated figure, nor where an end is said', () => {
    const { tense: _, ...undated } = now;
    expect(of('2019年以来', [undated])).toEqual(['2019']);
    expect(of('2019年到2026年', [now])).toEqual(['2019']);
  });
});

describe('targetPeriods of a mean growth', () => {
  it('is that which is printed, where no time is said', () => {
    const cells = [
      ...series.cells,
      { ...series.cells[0], period: '2015-2019', measure: 'average_growth', value: '4', unit: '%' },
    ] as Series['cells'];
    const request = { times: [], measure: 'average_growth', single: false } as const;
    expect(targetPeriods({ series: { ...series, cells }, request })).toMatchObject([
      { period: '2015-2019', missing: false },
    ]);
  });
});

describe('targetPeriods of figures without a date', () => {
  const undated = { period: '', measure: 'level' as const, value: '7', unit: '张', source: 's' };
  const part: Series = { ...series, cells: [{ ...undated, asOf: '2018-2024' }] };
  const event: Series = {
    ...series,
    cells: [undated],
    leads: [{ sentence: '共捐赠', paragraph: '11月8日举行义卖会。' }],
  };
  const year = (text: string, to: number) => ({ text, kind: 'year' as const, from: to, to });
  const month = (text: string, part: number) => ({
    text,
    kind: 'month' as const,
    from: 2026,
    to: 2026,
    part,
  });
  const isThere = (one: Series, slot: TimeSlot): boolean =>
    targetPeriods({
      series: one,
      request: { times: [slot], measure: undefined, single: true },
    }).every(({ missing }) => !missing);

  it.each([
    ['by the year that ends the total', part, year('截至2024年', 2024)],
    ['in the month of the sentence before', event, month('11月', 11)],
  ])('finds them %s', (_, one, slot) => {
    expect(isThere(one, slot)).toBe(true);
  });

  it.each([
    ['in what a year alone brought', part, year('2024年', 2024)],
    ['by another year', part, year('截至2023年', 2023)],
    ['in another month', event, month('1月', 1)],
    ['in a month of a year that nothing says', event, month('2025年11月', 11)],
  ])('does not find them %s', (_, one, slot) => {
    expect(isThere(one, slot)).toBe(false);
  });
});
