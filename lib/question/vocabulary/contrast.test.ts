import { describe, expect, it } from 'vitest';
import { questionVocabulary } from '@/tests/builders/question-vocabulary';
import { isContrast } from './contrast';

const vocabulary = questionVocabulary();

describe('isContrast', () => {
  it.each([
    ['收入', '支出', true],
    ['支出', '收入', true],
    ['基金', '支出', false], // one name
    ['职工', '居民', false], // values of a breakdown, told by their dimension
    ['收入', '收入', false],
    ['收入', '天气', false],
    ['医保', '支出', false], // 医保 alone is a name, but the end of none
  ])('%s beside %s: %s', (one, other, expected) => {
    expect(isContrast(one, other, vocabulary)).toBe(expected);
  });
});
