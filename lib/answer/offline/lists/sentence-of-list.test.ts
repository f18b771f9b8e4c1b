import { expect, test } from 'vitest';
import type { ListEvidence, PassageEvidence } from '@/lib/schema/tools';
import { sentenceOfList } from './sentence-of-list';

const text = '各地做法不一。护理站分为公办、民办和公建民营三种形式。';
const passage = {
  alias: 'p2',
  passage: { source: 'a', start: 0, end: text.length, text },
} as unknown as PassageEvidence; // only the text and its place are read
const list = (items: readonly string[]): ListEvidence =>
  ({
    list: { source: 'a', start: 7, end: text.length, items: items.map((one) => ({ text: one })) },
  }) as unknown as ListEvidence; // only the items and their place are read

test('gives the whole sentence of a list within it', () => {
  expect(sentenceOfList(list(['公办', '民办', '公建民营']), [passage])).toEqual({
    text: '护理站分为公办、民办和公建民营三种形式。',
    marker: 'p2.2',
  });
});

test('gives none where the passage was not found or holds other names', () => {
  expect(sentenceOfList(list(['公办', '民办']), [])).toBeUndefined();
  expect(sentenceOfList(list(['公办', '合办']), [passage])).toBeUndefined();
});
