import { expect, test } from 'vitest';
import { aVocabulary } from '@/tests/builders/vocabulary';
import { cutAsking } from './cut-asking';

const vocabulary = aVocabulary({
  asking: new Set(['捋捋', '列明', '发我一份', '事儿', '研判']),
  labelWords: new Set(['研判']),
  phrases: new Map(['并', '数', '给', '的'].map((word) => [word, { means: [], kind: 'function' }])),
  passagesWith: new Map([
    ['并列', 1],
    ['门诊', 3],
  ]),
});

test.each([
  [['捋', '捋'], ['捋捋']],
  [
    ['给', '捋', '捋'],
    ['给', '捋捋'],
  ],
  [
    ['并列', '明'],
    ['并', '列明'],
  ],
  [
    ['数发', '我', '一份'],
    ['数', '发我一份'],
  ],
  // What holds anything else stays as the segmenter cut it.
  [
    ['门诊', '捋', '数'],
    ['门诊', '捋', '数'],
  ],
  // A word that a figure's name has is none of the asking.
  [
    ['研', '判'],
    ['研', '判'],
  ],
])('%s → %s', (pieces, words) => {
  expect(cutAsking(pieces, vocabulary)).toEqual(words);
});
