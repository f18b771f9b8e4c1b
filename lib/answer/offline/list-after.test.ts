import { expect, test } from 'vitest';
import type { ListEvidence } from '@/lib/schema/tools';
import { listAfter } from './list-after';
import type { SentenceMatch } from './select-sentences';

const match = (text: string): SentenceMatch =>
  ({
    text,
    evidence: { passage: { source: 'a', end: 100, text: '先说别的。这有重要意义。' } },
  }) as unknown as SentenceMatch; // only where the sentence stands is read
const list = (source: string, start: number): ListEvidence =>
  ({ list: { source, start } }) as unknown as ListEvidence;

test('finds the list right behind the last sentence of a passage', () => {
  const near = list('a', 102);
  expect(listAfter(match('这有重要意义。'), [list('b', 102), list('a', 300), near])).toBe(near);
});

test('finds none behind a sentence that is not the last', () => {
  expect(listAfter(match('先说别的。'), [list('a', 102)])).toBeUndefined();
});
