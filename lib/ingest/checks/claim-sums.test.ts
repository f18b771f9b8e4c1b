import { describe, expect, it } from 'vitest';
import { checksOf, rowsOf, verdictsOn } from '@/tests/builders/checked-table';

describe('parts against their total', () => {
  const spent = rowsOf({ indicator: '基本医疗保险基金支出' });

  it('takes a last digit for rounding', () => {
    const checks = checksOf(
      spent({ printed: '29675.92亿元' }),
      spent({ breakdown: '职工', printed: '19056.55亿元' }),
      spent({ breakdown: '居民', printed: '10619.38亿元' }),
    );
    expect(checks).toMatchObject([
      { kind: 'sum', verdict: 'rounding', formula: '19056.55 + 10619.38 = 29675.93（亿元）' },
    ]);
  });

  it('finds two parts of a whole that do not make it', () => {
    const checks = checksOf(
      spent({ printed: '29675.92亿元' }),
      spent({ breakdown: '职工', printed: '19156.55亿元' }),
      spent({ breakdown: '居民', printed: '10619.38亿元' }),
    );
    expect(verdictsOn('29675.92', checks)).toEqual([['sum', 'mismatch', '29775.93']]);
  });

  it('leaves out what is listed beside the total', () => {
    const drugs = rowsOf({ indicator: '医保目录药品数' });
    const checks = checksOf(
      drugs({ printed: '3159种' }),
      drugs({ breakdown: '西药', printed: '1765种' }),
      drugs({ breakdown: '中成药', printed: '1394种' }),
      drugs({ breakdown: '中药饮片', printed: '892种' }),
    );
    expect(verdictsOn('3159', checks)).toEqual([['sum', 'consistent', '3159']]);
  });

  it('takes off what two parts have in common', () => {
    const helped = rowsOf({ indicator: '资助参保人数', area: '25个省份', period: '2025' });
    const checks = checksOf(
      helped({ printed: '7739.4万人' }),
      helped({ breakdown: '医疗救助', printed: '6588.1万人' }),
      helped({ breakdown: '其他渠道', printed: '1301.6万人' }),
      helped({ breakdown: '重叠享受两种渠道资助', printed: '150.3万人' }),
    );
    expect(checks).toMatchObject([
      { verdict: 'consistent', formula: '6588.1 + 1301.6 − 150.3 = 7739.4（万人）' },
    ]);
  });

  it('finds the nearer whole that the parts make up', () => {
    const cost = rowsOf({ indicator: '医疗总费用', area: '常州市', source: 'city-2024' });
    const checks = checksOf(
      cost({ printed: '136.17亿元' }),
      cost({ indicator: '医疗机构发生费用', printed: '123.03亿元' }),
      cost({ breakdown: '退休', printed: '67.22亿元' }),
      cost({ breakdown: '在职', printed: '55.81亿元' }),
    );
    expect(verdictsOn('136.17', checks)).toEqual([]);
    expect(verdictsOn('123.03', checks)).toEqual([['sum', 'consistent', '123.03']]);
  });

  it('finds the part that goes by another name', () => {
    const drugs = rowsOf({ indicator: '医保药品数', area: '常州市', source: 'city-2024' });
    const checks = checksOf(
      drugs({ printed: '3159种' }),
      drugs({ breakdown: '西药', printed: '1398种' }),
      drugs({ breakdown: '中成药', printed: '1336种' }),
      drugs({ indicator: '协议期内谈判药品数', printed: '425种' }),
    );
    expect(verdictsOn('3159', checks)).toEqual([['sum', 'consistent', '3159']]);
  });

  it('does not add means, rates, or parts that nothing says are all', () => {
    const mean = rowsOf({ indicator: '次均住院费用' });
    const means = checksOf(
      mean({ printed: '8509.28元' }),
      mean({ breakdown: '职工', printed: '11152.69元' }),
      mean({ breakdown: '居民', printed: '7338.49元' }),
    );
    expect(means).toEqual([]);
    const kinds = rowsOf({ indicator: '医疗机构数', period: '2023', source: 'report' });
    const some = checksOf(
      kinds({ printed: '1000个' }),
      kinds({ breakdown: '企业', printed: '300个' }),
      kinds({ breakdown: '灵活就业', printed: '200个' }),
    );
    expect(some).toEqual([]);
  });

  it.each([
    ['37.44', 'consistent'],
    ['47.44', 'mismatch'],
  ])('holds growth of %s %% against the growth of the parts', (printed, verdict) => {
    const growth = rowsOf({ indicator: '基本医疗保险基金支出', measure: 'yoy_pct' });
    const checks = checksOf(
      spent({ printed: '66.89亿元' }),
      spent({ breakdown: '职工', printed: '35.29亿元' }),
      spent({ breakdown: '居民', printed: '31.60亿元' }),
      growth({ printed: `${printed}%` }),
      growth({ breakdown: '职工', printed: '43.82%' }),
      growth({ breakdown: '居民', printed: '30.95%' }),
    );
    expect(verdictsOn(printed, checks)).toEqual([['growth', verdict, '37.44']]);
  });

  it.each([
    ['18.58', 'consistent'],
    ['18.59', 'rounding'],
    ['19.58', 'mismatch'],
  ])('judges a balance of %s', (printed, verdict) => {
    const fund = rowsOf({
      indicator: '基本医疗保险基金收入',
      breakdown: '职工/统筹基金',
      area: '常州市',
      source: 'city-2024',
    });
    const checks = checksOf(
      fund({ printed: '111.64亿元' }),
      fund({ indicator: '基本医疗保险基金支出', printed: '93.06亿元' }),
      fund({ indicator: '基本医疗保险基金当期结存', printed: `${printed}亿元` }),
    );
    expect(checks.map((one) => one.verdict)).toEqual([verdict]);
  });
});
