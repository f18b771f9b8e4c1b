import { expect, test } from 'vitest';
import { listEvidence, passageEvidence } from '@/tests/builders/evidence';
import type { ListEvidence } from '@/lib/schema/tools';
import { sentenceOfList } from './sentence-of-list';

const text = '各地做法不一。护理站分为公办、民办和公建民营三种形式。';
const passage = passageEvidence({
  alias: 'p2',
  passage: { source: 'a', start: 0, end: text.length, text },
});
const list = (items: readonly string[]): ListEvidence =>
  listEvidence({
    list: { source: 'a', start: 7, end: text.length, items: items.map((one) => ({ text: one })) },
  });

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
