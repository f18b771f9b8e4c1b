import { describe, expect, it } from 'vitest';
import { checksOf, rowsOf, verdictsOn } from '@/tests/builders/checked-table';

describe('figures of several years', () => {
  const spent = rowsOf({ indicator: '基金支出' });

  it('adds the years of a cumulative figure, of whatever unit', () => {
    const checks = checksOf(
      spent({ period: '2018', printed: '1.70万亿元' }),
      spent({ period: '2019', printed: '20206.01亿元' }),
      spent({ period: '2018-2019', measure: 'cumulative', printed: '3.72万亿元' }),
    );
    expect(verdictsOn('3.72', checks)).toEqual([['sum', 'consistent', '3.72']]);
  });

  it('holds what was added this year against two cumulative figures', () => {
    const drugs = rowsOf({ indicator: '新增药品数', source: 'nation-2025' });
    const checks = checksOf(
      drugs({
        period: '2018-2024',
        measure: 'cumulative',
        printed: '835种',
        source: 'nation-2024',
      }),
      drugs({ period: '2018-2025', measure: 'cumulative', printed: '949种' }),
      drugs({ period: '2025', printed: '114种' }),
    );
    expect(verdictsOn('114', checks)).toEqual([['sum', 'consistent', '114']]);
  });

  it('finds an average growth that first and last year do not give', () => {
    const checks = checksOf(
      spent({ period: '2018', printed: '1.70万亿元' }),
      spent({ period: '2024', printed: '2.97万亿元' }),
      spent({ period: '2018-2024', measure: 'average_growth', printed: '11%' }),
    );
    expect(verdictsOn('11', checks)).toEqual([['growth', 'mismatch', '9.74']]);
  });

  it('takes the levels that the statement lists, not a finer one from elsewhere', () => {
    const at = (start: number) => ({ start, end: start + 1 });
    const checks = checksOf(
      spent({ ...at(100), period: '2024', printed: '29675.92亿元' }),
      spent({ ...at(2600), period: '2018', printed: '1.70万亿元' }),
      spent({ ...at(2690), period: '2024', printed: '2.97万亿元' }),
      spent({ ...at(2730), period: '2018-2024', measure: 'average_growth', printed: '11%' }),
    );
    expect(verdictsOn('11', checks)).toEqual([['growth', 'mismatch', '9.74']]);
  });

  it.each([
    ['增长了4.5倍', 'mismatch', '3.45'],
    ['是2002年的4.5倍', 'consistent', '4.45'],
  ])('tells a multiple from an increase by multiples: %s', (quote, verdict, recomputed) => {
    const visits = rowsOf({ indicator: '诊疗人次', source: 'report' });
    const checks = checksOf(
      visits({ period: '2002', printed: '21.45亿人次' }),
      visits({ period: '2023', printed: '95.5亿人次' }),
      visits({ period: '2002-2023', measure: 'multiple', printed: '4.5倍', quote }),
    );
    expect(verdictsOn('4.5', checks)).toEqual([['ratio', verdict, recomputed]]);
  });
});
