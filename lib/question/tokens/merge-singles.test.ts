import { expect, it } from 'vitest';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { questionVocabulary } from '@/tests/builders/question-vocabulary';
import { mergeSingles } from './merge-singles';

const plain = questionVocabulary();
const vocabulary: Vocabulary = {
  ...plain,
  neighbours: new Set(['皮艇', '艇赛', '门涨', '门出']),
  passagesWith: new Map([['景区门票', 3]]),
  segmenter: { ...plain.segmenter, isEveryday: (word) => /^[涨出]$/.test(word) },
};

it.each([
  [['皮', '艇', '赛'], ['皮艇赛']],
  [
    ['门', '出', '了'],
    ['门', '出', '了'],
  ],
  [['门', '出'], ['门出']],
])('makes %j %j', (pieces, merged) => {
  expect(mergeSingles(pieces, vocabulary)).toEqual(merged);
});
