import { describe, expect, it } from 'vitest';
import type { Measure } from '@/lib/schema/observation';
import { runUp } from './run-up';

const cell = (period: string, measure: Measure = 'cumulative') => ({
  period,
  measure,
  value: '1',
  unit: '台',
  source: 's',
});
const up = (text: string, to: number, measure?: Measure, more: ReturnType<typeof cell>[] = []) =>
  runUp({
    slot: { text, kind: 'year', from: to, to },
    series: { cells: [cell('2015-2021'), cell('2015-2022'), ...more] },
    measure,
  });

describe('runUp', () => {
  it('takes the total that the year ends where a running total is asked for', () => {
    expect(up('2022年', 2022, 'cumulative')).toBe('2015-2022');
    expect(up('截至2021年', 2021)).toBe('2015-2021');
    expect(up('21年底', 2021)).toBe('2015-2021');
  });

  it("never takes it for a year's own figure, nor for a year that ends none", () => {
    expect(up('2022年', 2022)).toBeUndefined();
    expect(up('2023年底', 2023, 'cumulative')).toBeUndefined();
  });

  it("leaves a year's end to the figure of that year", () => {
    expect(up('2022年底', 2022, undefined, [cell('2022', 'level')])).toBeUndefined();
  });

  it('chooses none of two beginnings', () => {
    expect(up('截至2022年', 2022, 'cumulative', [cell('2018-2022')])).toBeUndefined();
  });
});
