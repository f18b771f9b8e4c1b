import { describe, expect, it } from 'vitest';
import type { Source } from '@/lib/schema/source';
import { formatReference } from './format-reference';
import { referenceOf } from './reference-of';

const source = (overrides: Partial<Source>): Source => ({
  id: 's',
  file: 's.txt',
  title: '某市公报',
  kind: 'bulletin',
  format: 'txt',
  encoding: 'utf-8',
  sha256: '0'.repeat(64),
  length: 1,
  articles: [],
  counts: { passages: 0, observations: 0, characters: {} },
  ...overrides,
});

const articles = [
  { title: '甲文', publisher: '某大学研究中心', start: 0, end: 1, page: 6 },
  { title: '乙文', publisher: '医药经济报', start: 1, end: 2 },
  { title: '丙文', publisher: '中国医疗保险', start: 2, end: 3 },
  { title: '丁文', start: 3, end: 4 },
];

describe('referenceOf', () => {
  it('takes publisher, date and day read of a bulletin', () => {
    const reference = referenceOf({
      source: source({ publisher: '某市医疗保障局', date: '2025-05-06' }),
      accessed: '2026-11-21',
    });
    expect(formatReference({ reference })).toBe(
      '某市医疗保障局. 某市公报[EB/OL]. （2025-05-06）[2026-11-21].',
    );
  });

  it('leaves out what is not known', () => {
    expect(
      formatReference({ reference: referenceOf({ source: source({ kind: 'report' }) }) }),
    ).toBe('某市公报[R].');
  });

  it.each([
    ['甲文', '某大学研究中心. 甲文[EB/OL].'],
    ['乙文', '乙文[N]. 医药经济报.'],
    ['丙文', '丙文[J]. 中国医疗保险.'],
    ['丁文', '丁文[EB/OL].'],
  ])(
    'cites %s of a digest by its own 来源, without the page of the digest',
    (article, expected) => {
      const reference = referenceOf({
        source: source({ kind: 'digest', date: '2025-06-01', articles }),
        article,
      });
      expect(formatReference({ reference })).toBe(expected);
    },
  );
});
