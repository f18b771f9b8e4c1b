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
