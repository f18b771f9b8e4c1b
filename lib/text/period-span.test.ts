import { describe, expect, it } from 'vitest';
import { comparePeriods, isSamePeriod, periodSpan, sayPeriod, wholeYear } from './period-span';

describe('what a period covers', () => {
  it.each([
    ['2025', 'year', 12, false],
    ['2025-末', 'year', 12, true],
    ['2018-2024', 'years', 84, false],
    ['2026-H1', 'part', 6, false],
    ['2025-Q3', 'part', 3, false],
    ['2024-09', 'part', 1, false],
    ['2024-09-末', 'part', 1, true],
    ['2025-01-2025-09', 'part', 9, false],
    ['2011-', 'years', 12, false],
    ['2025-03-21', 'part', 1, false],
  ])('%s is a %s of %i months', (period, kind, length, atEnd) => {
    const span = periodSpan(period);
    expect(span).toMatchObject({ kind, atEnd });
    expect((span?.last ?? 0) - (span?.first ?? 0) + 1).toBe(length);
  });

  it.each(['', '去年', '2025年', '25'])('does not take %j for a period', (period) => {
    expect(periodSpan(period)).toBeNull();
  });

  it('takes a year and its end for the same year, a half-year not', () => {
    expect(isSamePeriod('2025', '2025-末')).toBe(true);
    expect(isSamePeriod('2025', '2025-H1')).toBe(false);
    expect(isSamePeriod('2025', '2018-2025')).toBe(false);
    expect(isSamePeriod('2025-H1', '2025-06-末')).toBe(true);
    expect(isSamePeriod('2025-06', '2025-06-末')).toBe(true);
    expect(isSamePeriod('2025-H1', '2025-06')).toBe(false);
    expect(wholeYear('2025-末')).toBe(2025);
    expect(wholeYear('2018-2025')).toBeNull();
  });

  it('orders by when a period ends', () => {
    const periods = ['2025-末', '2018-2024', '2026-H1', '2025', '2024', '2024-09', ''];
    expect(periods.sort(comparePeriods)).toEqual([
      '',
      '2024-09',
      '2018-2024',
      '2024',
      '2025',
      '2025-末',
      '2026-H1',
    ]);
  });

  it.each([
    ['2025-末', '2025年末'],
    ['2018-2024', '2018—2024年'],
    ['2026-H1', '2026年上半年'],
    ['2025-Q3', '2025年第三季度'],
    ['2024-09', '2024年9月'],
    ['2024-09-末', '2024年9月末'],
    ['2019-01-2019-10', '2019年1—10月'],
    ['2019-11-2020-02', '2019年11月—2020年2月'],
    ['2013-', '2013年以来'],
  ])('says %s as %s', (period, said) => {
    expect(sayPeriod(period)).toBe(said);
  });
});
