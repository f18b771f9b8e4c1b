import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksOf, rowsOf } from '@/tests/builders/checked-table';

describe('checkObservations', () => {
  it('does not check bounds, misprints and other areas', () => {
    const sold = rowsOf({ indicator: '销售额', source: 'nation-2025' });
    const growth = sold({ period: '2025', measure: 'yoy_pct', printed: '99%' });
    const now = sold({ period: '2025', printed: '7000亿元' });
    const bound = sold({ period: '2025', printed: '7000亿元', qualifier: '超过' });
    const before = sold({ period: '2024', printed: '5400亿元' });
    const misprint = sold({ period: '2024', printed: '5,40,0亿元' });
    const elsewhere = sold({ period: '2024', printed: '5400亿元', area: '常州市' });
    expect(checksOf(now, before, growth)).toHaveLength(1);
    expect(checksOf(bound, before, growth)).toEqual([]);
    expect(checksOf(now, misprint, growth)).toEqual([]);
    expect(checksOf(now, elsewhere, growth)).toEqual([]);
  });

  it('never calls honest rounding a mismatch', () => {
    const spent = rowsOf({ indicator: 'x', period: '2025', source: 'nation-2025' });
    const amount = fc.integer({ min: 1_000, max: 9_999_999 });
    fc.assert(
      fc.property(amount, amount, fc.nat(2), (a, b, digits) => {
        const round = (number: number) => `${(number / 1000).toFixed(digits)}亿元`;
        const growth = `${((a / b - 1) * 100).toFixed(2)}%`;
        const checks = checksOf(
          spent({ printed: round(a) }),
          spent({ breakdown: '职工', printed: round(b) }),
          spent({ breakdown: '居民', printed: round(a - b) }),
          spent({ period: '2024', printed: round(b), source: 'nation-2024' }),
          spent({ measure: 'yoy_pct', printed: growth }),
        );
        expect(checks.filter(({ verdict }) => verdict === 'mismatch')).toEqual([]);
      }),
    );
  });

  it('gives the same checks whatever the order of the rows', () => {
    const members = rowsOf({ indicator: '基本医疗保险参保人数', source: 'nation-2025' });
    const given = [
      members({ period: '2024-末', printed: '132637.83万人', source: 'nation-2024' }),
      members({ period: '2025-末', printed: '133068.14万人' }),
      members({ period: '2025-末', breakdown: '职工', printed: '38856.07万人' }),
      members({ period: '2025-末', breakdown: '居民', printed: '94212.08万人' }),
    ].map((row, at) => ({ ...row, start: at, end: at + 1 }));
    const checks = checksOf(...given);
    expect(checks).toHaveLength(1);
    expect(checksOf(...given.toReversed())).toEqual(checks);
  });
});
