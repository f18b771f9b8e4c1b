import { expect, test } from 'vitest';
import { aVocabulary } from '@/tests/builders/vocabulary';
import { quotedToken } from './quoted-token';

const vocabulary = aVocabulary({ passagesWith: new Map([['三减', 2]]) });
const isFrame = (quoted: string, isSpelledOut: boolean) =>
  quotedToken({ quoted, start: 0, inner: [], vocabulary, isSpelledOut }).frame;

test('a number name that no text has need not be found where the question spells it out', () => {
  expect(isFrame('六统一', true)).toBe(true);
});

test.each([
  ['六统一', false],
  ['三减', true],
  ['统一平台', true],
])('%s must be found', (quoted, isSpelledOut) => {
  expect(isFrame(quoted, isSpelledOut)).toBe(false);
});
