import { expect, test } from 'vitest';
import type { Enumeration, Passage } from '@/lib/schema/passage';
import { listsAhead } from './lists-ahead';

const passage = (start: number, end: number): Passage =>
  ({ source: 'a', start, end }) as unknown as Passage; // only where it stands is read
const list = (start: number, own: Partial<Enumeration> = {}): Enumeration =>
  ({ source: 'a', kind: 'ordinals', start, ...own }) as unknown as Enumeration;

test('finds the lists right behind and inside the passages found first', () => {
  const inside = list(150);
  const behind = list(210);
  const others = [
    list(90),
    list(300),
    list(210, { source: 'b' }),
    list(210, { kind: 'inline' }),
    list(1_010),
  ];
  const found = listsAhead({
    lists: [inside, behind, ...others],
    passages: [passage(100, 200), passage(400, 500), passage(600, 700), passage(900, 1_000)],
  });
  expect(found).toEqual([inside, behind]);
});
