import { describe, expect, it } from 'vitest';
import { checksOf, rowsOf, verdictsOn } from '@/tests/builders/checked-table';

describe('shares, rates and means', () => {
  const city = { area: '常州市', source: 'city-2024' };
  const members = rowsOf({ indicator: '基本医疗保险参保人数', ...city });

  it('holds a share against its part and its whole', () => {
    const checks = checksOf(
      members({ breakdown: '职工', printed: '272.42万人' }),
      members({ breakdown: '职工/企业', printed: '202.79万人' }),
      members({ breakdown: '职工/企业', measure: 'share', printed: '74.44%' }),
      members({ breakdown: '职工/机关事业', printed: '20.71万人' }),
      members({ breakdown: '职工/机关事业', measure: 'share', printed: '7.80%' }),
    );
    expect(verdictsOn('74.44', checks)).toEqual([['share', 'consistent', '74.44']]);
    expect(verdictsOn('7.80', checks)).toEqual([['share', 'mismatch', '7.60']]);
  });

  it.each([
    ['17.96', [['sum', 'consistent', '17.96']]],
    ['17.69', [['sum', 'mismatch', '17.96']]],
    ['7.96', []],
  ])('adds the shares of a whole up to a hundred, the last of them %s', (last, verdicts) => {
    const share = rowsOf({ indicator: '基本医疗保险参保人数', measure: 'share', ...city });
    const checks = checksOf(
      share({ breakdown: '职工/企业', printed: '74.44%' }),
      share({ breakdown: '职工/机关事业', printed: '7.60%' }),
      share({ breakdown: '职工/灵活就业', printed: `${last}%` }),
    );
    expect(checks).toHaveLength(verdicts.length);
    expect(verdictsOn(last, checks)).toEqual(verdicts);
  });

  it('adds the changes of the parts of a whole', () => {
    const change = rowsOf({ indicator: '基本医疗保险参保人数', measure: 'yoy_abs', ...city });
    const checks = checksOf(
      change({ breakdown: '职工', printed: '7.12万人' }),
      change({ breakdown: '职工/企业', printed: '5.18万人' }),
      change({ breakdown: '职工/机关事业', printed: '0.28万人' }),
      change({ breakdown: '职工/灵活就业', printed: '1.66万人' }),
    );
    expect(verdictsOn('7.12', checks)).toEqual([['sum', 'consistent', '7.12']]);
  });

  it('finds two shares of one whole that imply two wholes', () => {
    const fund = rowsOf({ indicator: '基金收入', ...city });
    const ofOutput = { measure: 'share', qualifier: '约', note: '含生育保险；占当地GDP' } as const;
    const checks = checksOf(
      fund({ printed: '185.68亿元' }),
      fund({ printed: '1.57%', ...ofOutput }),
      fund({ indicator: '基金支出', printed: '160.77亿元' }),
      fund({ indicator: '基金支出', printed: '1.49%', ...ofOutput }),
    );
    expect(verdictsOn('1.49', checks)).toEqual([['share', 'mismatch', '1.36']]);
  });

  it('finds the whole of a share by the name that the source gives it', () => {
    const fund = rowsOf({
      indicator: '财政补贴收入',
      breakdown: '居民',
      period: '2023',
      source: 'report',
    });
    const checks = checksOf(
      fund({ printed: '6612.98亿元' }),
      fund({ printed: '62.45%', measure: 'share', note: '占当年居民医保基金收入' }),
      fund({ indicator: '基本医疗保险基金收入', printed: '1.06万亿元' }),
    );
    expect(verdictsOn('62.45', checks)).toEqual([['share', 'rounding', '62.39']]);
  });

  it('holds rates and means against what defines them', () => {
    const visits = rowsOf({ indicator: '享受待遇人次', ...city });
    const rate = rowsOf({ indicator: '住院率', measure: 'ratio', ...city });
    const fund = rowsOf({ indicator: '统筹基金备付能力', ...city });
    const checks = checksOf(
      rate({ breakdown: '居民', printed: '21.60%' }),
      visits({ breakdown: '居民', printed: '1742.58万人次' }),
      visits({ breakdown: '居民/住院', printed: '39.56万人次' }),
      members({ breakdown: '居民', printed: '183.10万人' }),
      visits({ indicator: '人均就诊次数', breakdown: '居民', printed: '9.82次' }),
      fund({ breakdown: '职工', printed: '17.65个月' }),
      fund({
        indicator: '基本医疗保险基金累计结存',
        breakdown: '职工/统筹基金',
        printed: '136.90亿元',
      }),
      fund({ indicator: '基本医疗保险基金支出', breakdown: '职工/统筹基金', printed: '93.06亿元' }),
      rate({ indicator: '实际住院费用基金支付比例', breakdown: '职工', printed: '68.37%' }),
      rate({ indicator: '住院费用个人负担比例', breakdown: '职工', printed: '31.63%' }),
      rate({ indicator: '在职退休比', printed: '2.63' }),
      members({ breakdown: '职工/在职', printed: '86.15万人' }),
      members({ breakdown: '职工/退休', printed: '32.75万人' }),
    );
    expect(verdictsOn('2.63', checks)).toEqual([['ratio', 'consistent', '2.63']]);
    expect(verdictsOn('21.60', checks)).toEqual([['ratio', 'rounding', '21.61']]);
    expect(verdictsOn('9.82', checks)).toEqual([['mean', 'mismatch', '9.52']]);
    expect(verdictsOn('17.65', checks)).toEqual([['ratio', 'consistent', '17.65']]);
    expect(verdictsOn('31.63', checks)).toEqual([['sum', 'consistent', '31.63']]);
  });

  it.each([
    ['8443.63', 'consistent'],
    ['8643.63', 'mismatch'],
  ])('weighs the means of two parts by what they count, printed as %s', (printed, verdict) => {
    const cost = rowsOf({ indicator: '次均住院费用' });
    const stays = rowsOf({ indicator: '享受待遇人次' });
    const checks = checksOf(
      cost({ printed: `${printed}元` }),
      cost({ breakdown: '职工', printed: '11169.11元' }),
      stays({ breakdown: '职工/住院', printed: '8652.23万人次' }),
      cost({ breakdown: '居民', printed: '7295.00元' }),
      stays({ breakdown: '居民/住院', printed: '20530.03万人次' }),
    );
    expect(verdictsOn(printed, checks)).toEqual([['mean', verdict, '8443.63']]);
  });
});
