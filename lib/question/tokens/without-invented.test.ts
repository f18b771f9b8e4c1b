import { expect, it } from 'vitest';
import { questionVocabulary } from '@/tests/builders/question-vocabulary';
import { withoutInvented } from './without-invented';

const vocabulary = questionVocabulary();

it.each([
  ['时会', ['时', '会']],
  ['赔了', ['赔', '了']],
  ['参保人数', ['参保人数']],
  ['养犬', ['养犬']],
])('makes %s %j', (piece, pieces) => {
  expect(withoutInvented([piece], vocabulary)).toEqual(pieces);
});
