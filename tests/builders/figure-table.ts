import type { Measure, Observation } from '@/lib/schema/observation';
import type { Source } from '@/lib/schema/source';
import type { Terms } from '@/lib/schema/term';

/** The least that a row of the invented table must say: `[indicator, breakdown, area, period, measure, value, unit, source]`. */
export type Row = readonly [string, string, string, string, Measure, string, string, string];

/** An observation of an invented table; a builder for tests, never an index. */
export function observation(row: Row, extra: Partial<Observation> = {}): Observation {
  const [indicator, breakdown, area, period, measure, value, unit, source] = row;
  return {
    id: [source, indicator, breakdown, area, period, measure, value].join('|'),
    indicator,
    breakdown: breakdown === '' ? [] : breakdown.split('/'),
    area,
    period,
    measure,
    value,
    unit,
    qualifier: '',
    status: '',
    source,
    article: '',
    section: [],
    quote: `${indicator}${value}${unit}`,
    start: 0,
    end: 1,
    note: '',
    ...extra,
  };
}

/** A source of an invented corpus. */
export function source(id: string, extra: Partial<Source> = {}): Source {
  return {
    id,
    file: `${id}.txt`,
    title: `《${id}》`,
    kind: 'bulletin',
    format: 'txt',
    encoding: 'utf-8',
    sha256: '0'.repeat(64),
    length: 100,
    articles: [],
    counts: { passages: 0, observations: 0, characters: {} },
    ...extra,
  };
}

export const TERMS: Terms = {
  indicators: [
    { name: '基本医疗保险参保人数', aliases: ['医保参保人数', '参保人数'], unit: '万人' },
    {
      name: '基本医疗保险基金支出',
      aliases: ['医保基金支出', '基金总支出'],
      unit: '亿元',
      scope: '含生育保险',
      family: 'fund-expenditure',
    },
    {
      name: '基本医疗保险基金收入',
      aliases: ['医保基金收入'],
      unit: '亿元',
      family: 'fund-income',
    },
    { name: '次均住院费用', aliases: ['平均每次住院花费'], unit: '元' },
  ],
  breakdowns: [
    { name: '职工', dimension: 'scheme', aliases: ['职工医保', '城镇职工'] },
    { name: '居民', dimension: 'scheme', aliases: ['居民医保', '城乡居民'] },
    { name: '统筹基金', dimension: 'fund', aliases: ['统筹'] },
    { name: '个人账户', dimension: 'fund', aliases: [] },
    { name: '三级', dimension: 'level', aliases: ['三级医院'] },
    { name: '二级', dimension: 'level', aliases: ['二级医院'] },
    { name: '一级及以下', dimension: 'level', aliases: ['一级以下'] },
  ],
  areas: [
    { code: '320400', name: '常州市', level: 'city', parent: '320000', aliases: ['常州'] },
    { code: '320500', name: '苏州市', level: 'city', parent: '320000', aliases: ['苏州'] },
  ],
  synonyms: [
    { word: '花了', means: '基金支出' },
    { word: '进账', means: '基金收入' },
  ],
};

export const SOURCES: readonly Source[] = [
  source('nation-2024', { title: '2024年快报', date: '2025-03-21', period: '2024', area: '全国' }),
  source('nation-2025', { title: '2025年快报', date: '2026-03-16', period: '2025', area: '全国' }),
  source('city-2024', { title: '2024年度常州市公报', period: '2024', area: '常州市' }),
  source('report', { title: '全民医保报告', kind: 'report', period: '2023' }),
  source('digest', {
    title: '文摘',
    kind: 'digest',
    abridges: 'report',
    articles: [{ title: '中国经验', publisher: '《文摘》', start: 0, end: 50 }],
  }),
];

const ROWS: readonly Row[] = [
  ['基本医疗保险参保人数', '', '全国', '2023-末', 'level', '13.34', '亿人', 'digest'],
  ['基本医疗保险参保人数', '', '全国', '2023-末', 'level', '133389', '万人', 'report'],
  ['基本医疗保险参保人数', '', '全国', '2024-末', 'level', '132637.83', '万人', 'nation-2024'],
  ['基本医疗保险参保人数', '', '全国', '2025-末', 'level', '133068.14', '万人', 'nation-2025'],
  ['基本医疗保险参保人数', '', '全国', '2025-末', 'yoy_abs', '406', '万人', 'nation-2025'],
  ['基本医疗保险参保人数', '职工', '全国', '2025-末', 'level', '38856.07', '万人', 'nation-2025'],
  ['基本医疗保险参保人数', '居民', '全国', '2025-末', 'level', '94212.08', '万人', 'nation-2025'],
  ['基本医疗保险参保人数', '', '常州市', '2024', 'level', '455.53', '万人', 'city-2024'],
  ['基本医疗保险参保人数', '职工', '常州市', '2024', 'level', '272.42', '万人', 'city-2024'],
  ['基本医疗保险参保人数', '职工', '常州市', '2024', 'yoy_abs', '7.12', '万人', 'city-2024'],
  ['基本医疗保险参保人数', '职工', '常州市', '2024', 'yoy_pct', '2.68', '%', 'city-2024'],
  ['基本医疗保险参保人数', '居民', '常州市', '2024', 'level', '183.10', '万人', 'city-2024'],
  ['基本医疗保险基金收入', '', '全国', '2024', 'level', '34809.95', '亿元', 'nation-2024'],
  ['基本医疗保险基金收入', '', '全国', '2025', 'level', '35873.11', '亿元', 'nation-2025'],
  ['基本医疗保险基金支出', '', '全国', '2018', 'level', '1.70', '万亿元', 'nation-2024'],
  ['基本医疗保险基金支出', '', '全国', '2023', 'level', '2.82', '万亿元', 'nation-2024'],
  ['基本医疗保险基金支出', '', '全国', '2024', 'level', '2.97', '万亿元', 'nation-2024'],
  ['基本医疗保险基金支出', '', '全国', '2024', 'level', '29675.92', '亿元', 'nation-2024'],
  ['基本医疗保险基金支出', '', '全国', '2018-2024', 'cumulative', '16.48', '万亿元', 'nation-2024'],
  ['基本医疗保险基金支出', '', '全国', '2025', 'level', '30009.38', '亿元', 'nation-2025'],
  ['基本医疗保险基金支出', '职工', '全国', '2024', 'level', '19056.55', '亿元', 'nation-2024'],
  ['基本医疗保险基金支出', '居民', '全国', '2024', 'level', '10619.38', '亿元', 'nation-2024'],
  [
    '基本医疗保险基金支出',
    '职工/统筹基金',
    '全国',
    '2024',
    'level',
    '13205.04',
    '亿元',
    'nation-2024',
  ],
  [
    '基本医疗保险基金支出',
    '职工/统筹基金',
    '全国',
    '2025',
    'level',
    '13574.17',
    '亿元',
    'nation-2025',
  ],
  ['次均住院费用', '', '全国', '2025', 'level', '8509.28', '元', 'nation-2025'],
  ['次均住院费用', '职工', '常州市', '2024', 'level', '13078', '元', 'city-2024'],
  ['次均住院费用', '职工/三级', '常州市', '2024', 'level', '14005', '元', 'city-2024'],
  ['次均住院费用', '职工/三级', '常州市', '2024', 'yoy_pct', '-4.52', '%', 'city-2024'],
  ['次均住院费用', '职工/二级', '常州市', '2024', 'level', '11224', '元', 'city-2024'],
  ['次均住院费用', '居民', '常州市', '2024', 'level', '10552', '元', 'city-2024'],
  ['在职退休比', '职工', '常州市', '2024', 'ratio', '2.68', '', 'city-2024'],
  ['社保卡持卡人数', '', '全国', '2024-09', 'level', '13.86', '亿人', 'report'],
  ['60岁以上人口占比', '', '全国', '2023', 'share', '21.1', '%', 'report'],
  ['60岁以上人口占比', '', '全国', '2035', 'share', '30', '%', 'report'],
];

export const OBSERVATIONS: readonly Observation[] = ROWS.map((row) =>
  observation(row, row[7] === 'digest' ? { article: '中国经验' } : {}),
);
