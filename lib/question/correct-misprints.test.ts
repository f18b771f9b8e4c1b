import { describe, expect, it } from 'vitest';
import { questionVocabulary } from '@/tests/builders/question-vocabulary';
import { correctMisprints } from './correct-misprints';

const vocabulary = questionVocabulary();

describe('correctMisprints', () => {
  it.each([
    ['统畴基金支出', '统筹基金支出'],
    ['次均住费用', '次均住院费用'],
  ])('puts %s right', (text, expected) => {
    expect(correctMisprints(text, vocabulary)).toBe(expected);
  });

  it.each(['统筹基金占多少', '统筹基金能用几个月', '三级医院多少家', '人次比住院多'])('leaves %s alone', (text) => {
    expect(correctMisprints(text, vocabulary)).toBe(text);
  });
});
