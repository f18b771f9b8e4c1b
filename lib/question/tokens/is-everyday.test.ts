import { expect, it } from 'vitest';
import { questionVocabulary } from '@/tests/builders/question-vocabulary';
import { isEveryday } from './is-everyday';

const vocabulary = questionVocabulary();

it.each(['改成', '盯上', '遇到', '管住', '赔掉'])(
  'takes the verb with its result in %s for speech',
  (word) => expect(isEveryday(word, vocabulary)).toBe(true),
);

it.each(['支出', '网上', '提成', '居住'])('leaves %s, which may narrow, as it is', (word) =>
  expect(isEveryday(word, vocabulary)).toBe(false),
);

it('takes a saying that is seldom used for speech where no document has it', () => {
  const segmenter = { ...vocabulary.segmenter, isSeldom: (word: string) => word === '节节败退' };
  const spoken = { ...vocabulary, segmenter };
  const written = { ...spoken, passagesWith: new Map([['节节败退', 1]]) };
  expect([spoken, written].map((words) => isEveryday('节节败退', words))).toEqual([true, false]);
});
