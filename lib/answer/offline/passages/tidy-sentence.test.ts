import { describe, expect, it } from 'vitest';
import { closeSentence, tidySentence } from './tidy-sentence';

describe('tidySentence', () => {
  it.each([
    ['职工医保,  2023年参保,  3.71亿人', '职工医保，2023年参保，3.71亿人'],
    ['覆盖13.34亿人（国家医疗保障局, 2024a）, 占94.6%', '覆盖13.34亿人，占94.6%'],
    ['体系（见图1）,  其中', '体系，其中'],
    ['②住院率＝人次÷人数', '住院率＝人次÷人数'],
    ['比上年降低2.07%①。', '比上年降低2.07%。'],
    ['人均 GDP 达 1,000 元', '人均GDP达1,000元'],
  ])('gives %s Chinese punctuation and no references', (text, expected) => {
    expect(tidySentence(text)).toBe(expected);
  });
});

describe('closeSentence', () => {
  it('ends a sentence that the source leaves open', () => {
    expect(closeSentence('分为三类：')).toBe('分为三类。');
    expect(closeSentence('已经结束。')).toBe('已经结束。');
  });
});
