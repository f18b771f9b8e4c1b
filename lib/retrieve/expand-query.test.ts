import { describe, expect, it } from 'vitest';
import { expandQuery } from './expand-query';

const synonyms = [
  { word: '医保', means: '基本医疗保险' },
  { word: '居民医保', means: '城乡居民基本医疗保险' },
  { word: '花', means: '支出' },
  { word: '花', means: '费用' },
];
const expand = (...words: string[]): string[] => expandQuery({ words, synonyms });

describe('expandQuery', () => {
  it.each([
    [['医保', '待遇'], ['基本医疗保险']],
    [['居民', '医保', '待遇'], ['城乡居民基本医疗保险']], // the longest, across words
    [['医保码'], []], // a word of its own
    [
      ['花', '多少'],
      ['支出', '费用'],
    ],
    [['花', '了', '支出'], ['费用']], // said already
    [[], []],
  ])('adds to %j what documents say: %j', (words, expected) => {
    expect(expand(...words)).toEqual(expected);
  });
});
