import { describe, expect, it } from 'vitest';
import type { Observation } from '@/lib/schema/observation';
import { sayChange, sayName, sayValue } from './say-figure';

describe('sayValue', () => {
  it.each([
    [{ value: '7739.4', unit: '万人', qualifier: '约' }, '约7739.4万人'],
    [{ value: '95', unit: '%', qualifier: '以上' }, '95%以上'],
    [{ value: '24', unit: '万条', qualifier: '余' }, '24万余条'],
    [{ value: '0.6667', unit: '', qualifier: '超过', note: '原文为“2/3”；占本地产品' }, '超过2/3'],
    [{ value: '30', unit: '家', qualifier: '多', note: '原文为“三十”' }, '三十多家'],
  ])('prints %o as the source does', (figure, expected) => {
    expect(sayValue({ note: '', ...figure })).toBe(expected);
  });
});

describe('sayName', () => {
  it.each([
    [
      { indicator: '基本医疗保险基金支出', breakdown: ['职工', '统筹基金'] },
      '职工基本医疗保险统筹基金支出',
    ],
    [{ indicator: '次均住院费用', breakdown: ['居民', '三级'] }, '居民医保次均住院费用（三级）'],
    [{ indicator: '长期护理保险参保人数', breakdown: [] }, '长期护理保险参保人数'],
  ])('weaves the breakdown into the name: %o', (figure, expected) => {
    expect(sayName(figure)).toBe(expected);
  });
});

describe('sayChange', () => {
  const change = (note: string, quote: string): Observation => ({
    id: 'x',
    indicator: '参保率',
    breakdown: [],
    area: '全国',
    period: '2020',
    measure: 'pp_change',
    value: '1.5',
    unit: '个百分点',
    qualifier: '',
    status: '',
    source: 's',
    article: '',
    section: [],
    quote,
    start: 0,
    end: 1,
    note,
  });

  it.each([
    [change('同比', '同比上升1.5个百分点'), '比上年上升1.5个百分点'],
    [change('比上期', '比上年增加3万人，上升1.5个百分点'), '比上年上升1.5个百分点'],
    [
      change('比上期；与2010年人口普查相比', '上升了1.5个百分点'),
      '与2010年人口普查相比上升1.5个百分点',
    ],
    [change('比上期', '在此基础上提高1.5个百分点'), '上升1.5个百分点'],
  ])('counts a change from what the source counts it from: %#', (observation, expected) => {
    expect(sayChange(observation)).toBe(expected);
  });
});
