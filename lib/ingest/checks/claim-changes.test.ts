import { describe, expect, it } from 'vitest';
import { checksOf, rowsOf, verdictsOn } from '@/tests/builders/checked-table';

describe('changes against the two levels', () => {
  const visits = rowsOf({ indicator: '人次' });

  it('finds an increase that the two levels do not give', () => {
    const members = rowsOf({ indicator: '基本医疗保险参保人数' });
    const checks = checksOf(
      members({ period: '2024-末', printed: '132637.83万人' }),
      members({ period: '2025-末', printed: '133068.14万人', source: 'nation-2025' }),
      members({
        period: '2025-末',
        measure: 'yoy_abs',
        printed: '406万人',
        source: 'nation-2025',
      }),
    );
    expect(checks).toMatchObject([
      {
        kind: 'change',
        verdict: 'mismatch',
        reportedValue: '406',
        recomputedValue: '430.31',
        unit: '万人',
        formula: '133068.14 − 132637.83 = 430.31（万人）',
      },
    ]);
    expect(checks[0]?.reason).toMatch(/印出的是406万人，推算为430\.31万人。.*上年基数可能已作调整/);
  });

  it.each([
    ['1582.30万人次', '1433.56万人次', '10.38%', 'consistent'],
    ['2.92亿人次', '2.24亿人次', '30.17%', 'rounding'],
    ['72.15亿人次', '66.89亿人次', '25.51%', 'mismatch'],
    ['0.93亿人次', '0.97亿人次', '-4.12%', 'consistent'],
  ])('judges growth to %s from %s printed as %s', (now, before, printed, verdict) => {
    const checks = checksOf(
      visits({ period: '2025', printed: now }),
      visits({ period: '2024', printed: before }),
      visits({ period: '2025', measure: 'yoy_pct', printed }),
    );
    expect(checks.map((one) => one.verdict)).toEqual([verdict]);
  });

  it('compares levels in different units', () => {
    const checks = checksOf(
      visits({ breakdown: '住院', period: '2025', printed: '2.78亿人次' }),
      visits({ breakdown: '住院', period: '2024', printed: '29182.26万人次' }),
      visits({ breakdown: '住院', period: '2025', measure: 'yoy_pct', printed: '-3.40%' }),
    );
    expect(verdictsOn('-3.40', checks)).toEqual([['growth', 'mismatch', '-4.74']]);
  });

  it.each([
    ['58.35%', '56.55%', '-1.85', 'mismatch', '-1.80'],
    ['5.50%', '5.80%', '0.30', 'consistent', '0.30'],
  ])('holds shares of %s and %s against a change of %s', (before, now, change, verdict, is) => {
    const adults = rowsOf({ indicator: '参保人数占比', breakdown: '成年人', area: '常州市' });
    const checks = checksOf(
      adults({ period: '2023', measure: 'share', printed: before }),
      adults({ period: '2024', measure: 'share', printed: now }),
      adults({ period: '2024', measure: 'pp_change', printed: `${change}个百分点` }),
    );
    expect(verdictsOn(change, checks)).toEqual([['pp_change', verdict, is]]);
  });

  it('does not take a lead over another thing for a change in time', () => {
    const paid = rowsOf({ indicator: '支付比例', breakdown: '三级', area: '常州市' });
    const quote = '高于三级医疗机构3.37个百分点';
    const checks = checksOf(
      paid({ period: '2023', measure: 'ratio', printed: '80.00%' }),
      paid({ period: '2024', measure: 'ratio', printed: '87.97%' }),
      paid({ period: '2024', measure: 'pp_change', printed: '3.37个百分点', quote }),
    );
    expect(checks).toEqual([]);
  });

  it('holds growth against the printed increase', () => {
    const spent = rowsOf({ indicator: '生育保险基金支出' });
    const checks = checksOf(
      spent({ printed: '1431.78亿元' }),
      spent({ measure: 'yoy_abs', printed: '362.68亿元' }),
      spent({ measure: 'yoy_pct', printed: '33.92%' }),
    );
    expect(verdictsOn('33.92', checks)).toEqual([['growth_of_change', 'consistent', '33.92']]);
  });

  it('says not comparable where the two levels count different things', () => {
    const spent = rowsOf({ indicator: '支出', source: 'nation-2025' });
    const checks = checksOf(
      spent({ period: '2024', printed: '100亿元', note: '不含生育保险' }),
      spent({ period: '2025', printed: '150亿元', note: '含生育保险' }),
      spent({ period: '2025', measure: 'yoy_pct', printed: '5%' }),
    );
    expect(checks).toMatchObject([{ verdict: 'not_comparable', recomputedValue: '50' }]);
    expect(checks[0]?.reason).toMatch(/口径不同：含生育保险；不含生育保险/);
  });
});
