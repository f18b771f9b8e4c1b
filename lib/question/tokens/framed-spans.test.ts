import { describe, expect, it } from 'vitest';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Token } from './token';
import { withFramedSpans } from './framed-spans';

const vocabulary = {
  passagesWith: new Map([['海关', 3]]),
  labelWords: new Set(['客流']),
} as unknown as Vocabulary; // no more of it is read
const framed = (text: string, words: readonly string[]) =>
  withFramedSpans({
    text,
    tokens: words.map((word): Token => ({
      text: word,
      start: text.indexOf(word),
      kind: 'content',
      means: [word],
    })),
    vocabulary,
  })
    .filter(({ frame }) => frame)
    .map((token) => token.text);

describe('withFramedSpans', () => {
  it.each([
    ['海关报告讲2022年客流增长4倍', ['海关', '客流'], ['海关']],
    ['海关客流报告里说2022年有4万', ['海关', '客流'], ['海关']],
    ['外星报告讲2022年客流增长4倍', ['外星', '客流'], []],
    ['海关报告讲怎么改革', ['海关', '改革'], []],
    ['客流持续增长,有多少', ['客流', '持续', '增长'], ['持续', '增长']],
  ])('%s', (text, words, expected) => {
    expect(framed(text, words)).toEqual(expected);
  });
});
