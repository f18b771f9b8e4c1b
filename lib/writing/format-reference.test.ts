import { describe, expect, it } from 'vitest';
import type { Reference } from '@/lib/schema/reference';
import { formatReference } from './format-reference';

const url = 'https://example.gov.cn/1.html';
const cases: { name: string; reference: Reference; y2025: string; y2015: string }[] = [
  {
    name: 'a bulletin on the web',
    reference: {
      id: 'a',
      type: 'web',
      authors: ['国家医疗保障局'],
      title: '2023年全国医疗保障事业发展统计公报',
      date: '2024-07-25',
      accessed: '2026-11-21',
      url,
    },
    y2025: `国家医疗保障局. 2023年全国医疗保障事业发展统计公报[EB/OL]. （2024-07-25）[2026-11-21]. ${url}.`,
    y2015: `国家医疗保障局. 2023年全国医疗保障事业发展统计公报[EB/OL]. (2024-07-25)[2026-11-21]. ${url}.`,
  },
  {
    name: 'a bulletin whose date and address are not known',
    reference: {
      id: 'b',
      type: 'web',
      authors: ['常州市医疗保障局'],
      title: '统计公报',
      accessed: '2026-11-21',
    },
    y2025: '常州市医疗保障局. 统计公报[EB/OL]. [2026-11-21].',
    y2015: '常州市医疗保障局. 统计公报[EB/OL]. [2026-11-21].',
  },
  {
    name: 'a regulation with its number',
    reference: {
      id: 'c',
      type: 'regulation',
      authors: ['国家医疗保障局'],
      title: '基本医疗保险用药管理暂行办法',
      number: '国家医疗保障局令第1号',
      date: '2020-07-30',
      accessed: '2026-11-21',
      url,
    },
    y2025: `国家医疗保障局. 基本医疗保险用药管理暂行办法：国家医疗保障局令第1号[EB/OL]. （2020-07-30）[2026-11-21]. ${url}.`,
    y2015: `国家医疗保障局. 基本医疗保险用药管理暂行办法: 国家医疗保障局令第1号[A/OL]. (2020-07-30)[2026-11-21]. ${url}.`,
  },
  {
    name: 'a printed report with pages',
    reference: {
      id: 'd',
      type: 'report',
      authors: [],
      title: '中国医疗保障统计年鉴：2023',
      place: '北京',
      publisher: '出版社',
      date: '2023',
      pages: '95-97',
    },
    y2025: '中国医疗保障统计年鉴：2023[R]. 北京：出版社，2023：95-97.',
    y2015: '中国医疗保障统计年鉴：2023[R]. 北京: 出版社, 2023: 95-97.',
  },
  {
    name: 'a report on the web',
    reference: {
      id: 'e',
      type: 'report',
      authors: ['国际劳工组织'],
      title: '迈向全民医疗保障的中国经验',
      date: '2023-12-28',
      url,
    },
    y2025: `国际劳工组织. 迈向全民医疗保障的中国经验[R/OL]. 2023-12-28. ${url}.`,
    y2015: `国际劳工组织. 迈向全民医疗保障的中国经验[R/OL]. 2023-12-28. ${url}.`,
  },
  {
    name: 'a newspaper article',
    reference: {
      id: 'f',
      type: 'newspaper',
      authors: ['张三'],
      title: '题名',
      container: '人民日报',
      date: '2024-03-05',
      pages: '6',
    },
    y2025: '张三. 题名[N]. 人民日报，2024-03-05（6）.',
    y2015: '张三. 题名[N]. 人民日报, 2024-03-05(6).',
  },
  {
    name: 'a journal article of four authors',
    reference: {
      id: 'g',
      type: 'journal',
      authors: ['李四', '王五', '赵六', '钱七'],
      title: '题名',
      container: '中国医疗保险',
      date: '2023',
      volume: '16',
      issue: '4',
      pages: '12-18',
    },
    y2025: '李四，王五，赵六，等. 题名[J]. 中国医疗保险，2023，16（4）：12-18.',
    y2015: '李四, 王五, 赵六, 等. 题名[J]. 中国医疗保险, 2023, 16(4): 12-18.',
  },
  {
    name: 'a journal article of which only the journal is known',
    reference: { id: 'h', type: 'journal', authors: [], title: '题名', container: '中国医疗保险' },
    y2025: '题名[J]. 中国医疗保险.',
    y2015: '题名[J]. 中国医疗保险.',
  },
  {
    name: 'a standard',
    reference: {
      id: 'i',
      type: 'standard',
      authors: [],
      title: '信息与文献 参考文献著录规则',
      number: 'GB/T 7714—2025',
      place: '北京',
      publisher: '中国标准出版社',
      date: '2025',
    },
    y2025: 'GB/T 7714—2025 信息与文献 参考文献著录规则.',
    y2015: '信息与文献 参考文献著录规则: GB/T 7714—2025. 北京: 中国标准出版社, 2025.',
  },
  {
    name: 'a dataset',
    reference: {
      id: 'j',
      type: 'dataset',
      authors: ['国家统计局'],
      title: '年度数据',
      container: '国家数据',
      date: '2024-07-25',
      accessed: '2026-11-21',
      url,
    },
    y2025: `国家统计局. 年度数据[DS/OL]. 国家数据. （2024-07-25）[2026-11-21]. ${url}.`,
    y2015: `国家统计局. 年度数据[DS/OL]. 国家数据. (2024-07-25)[2026-11-21]. ${url}.`,
  },
];

describe('formatReference', () => {
  it.each(cases)('sets $name after both editions', ({ reference, y2025, y2015 }) => {
    expect(formatReference({ reference })).toBe(y2025);
    expect(formatReference({ reference, edition: '2015' })).toBe(y2015);
  });
});
