import { expect, test } from 'vitest';
import { aVocabulary } from '@/tests/builders/vocabulary';
import { spokenWeight } from './word-weight';

const vocabulary = aVocabulary({
  passageCount: 100,
  passagesWith: new Map([
    ['缴费', 60],
    ['违约金', 1],
  ]),
});

test.each([
  ['交了', ['交了', '缴费'], '缴费'],
  ['交了', ['交了', '缴费', '缴纳'], '交了'],
  ['花了多少', ['缴费', '违约金'], '违约金'],
  ['违约金', ['违约金'], '违约金'],
  ['罚款', ['罚款', '缴费'], '罚款'],
])('%s, which may mean %s, weighs as much as %s', (text, means, like) => {
  expect(spokenWeight({ text, means, vocabulary })).toBe(
    spokenWeight({ text: like, means: [like], vocabulary }),
  );
});
