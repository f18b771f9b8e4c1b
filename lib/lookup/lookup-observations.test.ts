import { describe, expect, it } from 'vitest';
import { OBSERVATIONS, SOURCES, TERMS, observation } from '@/tests/builders/figure-table';
import { createObservationIndex } from './observation-index';
import { lookupObservations } from './lookup-observations';
import type { LookupQuery } from './lookup-observations';

const indexOf = (observations = OBSERVATIONS) =>
  createObservationIndex({ observations, checks: [], terms: TERMS, sources: SOURCES });
const index = indexOf();
const ask = (query: LookupQuery) => lookupObservations({ index, query });

/** The values found, or the candidates' values, or the reason why none. */
function told(query: LookupQuery): unknown {
  const outcome = ask(query);
  if (outcome.status === 'missing') return outcome.reason;
  const rows = outcome.status === 'found' ? outcome.observations : outcome.candidates;
  return [outcome.status, ...rows.map(({ observation: { value } }) => value)];
}

const MEMBERS = '基本医疗保险参保人数';
const SPENDING = '基本医疗保险基金支出';

describe('looking a figure up', () => {
  it.each<[string, LookupQuery, unknown]>([
    [
      'the nation where no area is asked',
      { indicator: MEMBERS, period: '2025' },
      ['found', '133068.14'],
    ],
    [
      'a stock at the end of the year asked',
      { indicator: MEMBERS, period: '2024' },
      ['found', '132637.83'],
    ],
    [
      'a year written as people write it',
      { indicator: MEMBERS, period: '2024年底' },
      ['found', '132637.83'],
    ],
    [
      'an indicator by its alias',
      { indicator: '医保参保人数', period: '2025' },
      ['found', '133068.14'],
    ],
    ['an area by its short name', { indicator: MEMBERS, area: '常州' }, ['found', '455.53']],
    [
      'a breakdown by its alias',
      { indicator: MEMBERS, breakdown: ['职工医保'], period: '2025' },
      ['found', '38856.07'],
    ],
    [
      'a breakdown in any order',
      { indicator: SPENDING, breakdown: ['统筹', '职工'], period: '2024' },
      ['found', '13205.04'],
    ],
    [
      'the most precise claim first',
      { indicator: MEMBERS, period: '2023' },
      ['found', '133389', '13.34'],
    ],
    [
      'both roundings of one source',
      { indicator: SPENDING, period: '2024' },
      ['found', '29675.92', '2.97'],
    ],
    [
      'one source only',
      { indicator: MEMBERS, period: '2023', source: 'digest' },
      ['found', '13.34'],
    ],
    [
      'growth where growth is asked',
      { indicator: MEMBERS, area: '常州', breakdown: ['职工'], measure: 'yoy_pct' },
      ['found', '2.68'],
    ],
    [
      'a cumulative figure by its span',
      { indicator: SPENDING, period: '2018-2024' },
      ['found', '16.48'],
    ],
    [
      'a series in order of time',
      { indicator: SPENDING, period: 'all' },
      ['found', '1.70', '2.82', '29675.92', '2.97', '30009.38'],
    ],
    ['a forecast only where it is asked', { indicator: '60岁以上人口占比' }, ['found', '21.1']],
    ['the forecast of a year', { indicator: '60岁以上人口占比', period: '2035' }, ['found', '30']],
  ])('finds %s', (_, query, expected) => {
    expect(told(query)).toEqual(expected);
  });

  it.each<[string, LookupQuery, string]>([
    ['a year that the table has not', { indicator: MEMBERS, period: '2022' }, 'no_such_period'],
    ['an area that the table has not', { indicator: MEMBERS, area: '苏州市' }, 'no_such_area'],
    [
      'a narrower figure than there is',
      { indicator: SPENDING, breakdown: ['三级'], area: '全国' },
      'no_such_breakdown',
    ],
    [
      'a measure that is not stated',
      { indicator: SPENDING, measure: 'yoy_pct', area: '全国' },
      'no_such_measure',
    ],
    ['an indicator of no such name', { indicator: '火星基地人数' }, 'no_such_indicator'],
  ])('says why it has not got %s', (_, query, reason) => {
    expect(told(query)).toBe(reason);
  });

  it('never answers a year from the other year, and says which years there are', () => {
    const outcome = ask({ indicator: SPENDING, breakdown: ['职工'], period: '2023' });
    expect(outcome).toMatchObject({
      status: 'missing',
      reason: 'no_such_period',
      text: '资料中没有2023年全国（职工）基本医疗保险基金支出的数据；有2024年的数据。',
      nearest: { periods: ['2024'] },
    });
  });

  it('takes the latest year where none is asked, and says so', () => {
    expect(ask({ indicator: MEMBERS })).toMatchObject({
      status: 'found',
      assumedPeriod: '2025-末',
    });
    expect(ask({ indicator: MEMBERS, period: '2025' })).not.toHaveProperty('assumedPeriod');
  });

  it('takes the only area that has a figure where none is asked, and says so', () => {
    const outcome = ask({ indicator: '在职退休比', breakdown: ['职工'] });
    expect(outcome).toMatchObject({ status: 'found', assumedArea: '常州市' });
  });

  it('asks back rather than choosing one of several narrower figures', () => {
    expect(told({ indicator: '次均住院费用', area: '常州市' })).toEqual([
      'ambiguous',
      '10552',
      '13078',
    ]);
  });

  it('takes the only narrower figure there is, and says what was not asked', () => {
    expect(ask({ indicator: SPENDING, breakdown: ['统筹基金'], period: '2025' })).toMatchObject({
      status: 'found',
      assumedBreakdown: ['职工'],
      observations: [{ observation: { value: '13574.17' } }],
    });
  });

  it('does not pass the total off as a part', () => {
    expect(told({ indicator: '次均住院费用', breakdown: ['职工'], area: '全国' })).toBe(
      'no_such_breakdown',
    );
  });

  it('goes to the only area that has the breakdown where no area is asked', () => {
    expect(ask({ indicator: '次均住院费用', breakdown: ['职工', '三级'] })).toMatchObject({
      status: 'found',
      assumedArea: '常州市',
    });
  });

  it('goes to a group that only the sources know where the nation has nothing as wide', () => {
    const helped = indexOf([
      observation(['资助人数', '医疗救助', '全国', '2023', 'level', '8020', '万人', 'report']),
      observation(['资助人数', '', '25个省份', '2025', 'level', '7739.4', '万人', 'nation-2025']),
      observation(['资助人数', '', '常州市', '2022', 'level', '5.17', '万人', 'city-2024']),
    ]);
    const find = (period?: string) =>
      lookupObservations({
        index: helped,
        query: { indicator: '资助人数', ...(period !== undefined && { period }) },
      });
    expect(find('2025')).toMatchObject({ status: 'found', assumedArea: '25个省份' });
    expect(find('2022')).toMatchObject({ status: 'missing', reason: 'no_such_period' });
  });

  it('names two places of a source that says the same in many', () => {
    const at = (id: string, start: number) =>
      observation(['人均预期寿命', '', '全国', '2023', 'level', '78.6', '岁', 'report'], {
        id,
        start,
        end: start + 1,
      });
    const repeated = indexOf([at('a', 0), at('b', 9), at('c', 19)]);
    const outcome = lookupObservations({ index: repeated, query: { indicator: '人均预期寿命' } });
    expect(outcome).toMatchObject({
      observations: [{ observation: { id: 'a' } }, { observation: { id: 'b' } }],
    });
  });

  it('knows an indicator by a part of its name that no other name holds', () => {
    expect(told({ indicator: '社保卡持卡' })).toEqual(['found', '13.86']);
    expect(told({ indicator: '基金支' })).toBe('no_such_indicator');
  });

  it('takes the part of the year that there is, and says so', () => {
    expect(ask({ indicator: '社保卡持卡人数', period: '2024' })).toMatchObject({
      status: 'found',
      assumedPeriod: '2024-09',
    });
    expect(told({ indicator: '社保卡持卡人数', period: '2023' })).toBe('no_such_period');
  });

  it('attaches the growth that the source states with a level', () => {
    const outcome = ask({ indicator: MEMBERS, area: '常州市', breakdown: ['职工'] });
    const [evidence] = outcome.status === 'found' ? outcome.observations : [];
    expect(evidence?.related.map(({ value }) => value)).toEqual(['7.12', '2.68']);
    expect(evidence).toMatchObject({ title: '2024年度常州市公报' });
  });

  it('names the article and its publisher where a source has articles', () => {
    const outcome = ask({ indicator: MEMBERS, period: '2023', source: 'digest' });
    expect(outcome).toMatchObject({ observations: [{ title: '中国经验', publisher: '《文摘》' }] });
  });

  it('holds two figures of one cell apart that one source does not tell apart', () => {
    const twice = indexOf([
      observation(['起付线', '', '海南省', '2023', 'standard', '10', '元', 'report']),
      observation(['起付线', '', '海南省', '2023', 'standard', '50', '元', 'report']),
    ]);
    const outcome = lookupObservations({
      index: twice,
      query: { indicator: '起付线', area: '海南省' },
    });
    expect(outcome.status).toBe('ambiguous');
  });

  it('puts the official figure before another source that differs', () => {
    const differing = indexOf([
      observation(['参保人数', '', '全国', '2024', 'level', '132000.000', '万人', 'report']),
      observation(['参保人数', '', '全国', '2024', 'level', '13.26', '亿人', 'nation-2024']),
    ]);
    const outcome = lookupObservations({ index: differing, query: { indicator: '参保人数' } });
    expect(outcome).toMatchObject({
      status: 'found',
      observations: [{ observation: { value: '13.26' } }, { observation: { value: '132000.000' } }],
    });
  });
});
