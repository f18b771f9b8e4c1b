import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Postings } from './postings';
import { sortPairs } from './sort-pairs';

const step = fc.oneof(
  fc.record({ add: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 6 }) }),
  fc.record({ remove: fc.nat({ max: 8 }) }),
  fc.constant({ seal: true }),
);

describe('Postings', () => {
  it('hold what a plain map holds, whatever is added, removed and sealed in between', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const postings = new Postings();
        const plain = new Map<number, readonly number[]>();
        let next = 1;
        for (const one of steps) {
          if ('add' in one) {
            postings.add(next, one.add);
            plain.set(next, one.add);
            next += 1;
          } else if ('remove' in one) {
            postings.remove(one.remove);
            plain.delete(one.remove);
          } else postings.seal();
        }
        for (let term = 0; term <= 6; term += 1) {
          const expected = [...plain]
            .filter(([, terms]) => terms.includes(term))
            .map(([document]) => document);
          expect([...postings.documentsOf(term)]).toEqual(expected);
        }
        const lengths = [...plain.values()]
          .map((terms) => terms.length)
          .filter((length) => length > 0);
        const mean =
          lengths.length === 0
            ? 0
            : lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
        expect(postings.averageLength).toBeCloseTo(mean, 9);
      }),
    );
  });

  it('count repetitions, up to what 16 bits hold', () => {
    const postings = new Postings();
    postings.add(1, [7, 7, 7]);
    postings.add(2, new Uint32Array(70_000).fill(7));
    expect([...postings.seal().frequencies]).toEqual([3, 65_535]);
  });

  it('take a document back after it was removed', () => {
    const postings = new Postings();
    postings.add(1, [5]);
    postings.remove(1);
    postings.add(1, [6]);
    expect([...postings.documentsOf(5)]).toEqual([]);
    expect([...postings.documentsOf(6)]).toEqual([1]);
  });
});

describe('sortPairs', () => {
  it('sorts keys of 32 bits and keeps the order of equal ones', () => {
    const key = fc.oneof(fc.nat({ max: 3 }), fc.integer({ min: 0, max: 0xffffffff }));
    fc.assert(
      fc.property(fc.array(key), (list) => {
        const keys = Uint32Array.from(list);
        const values = Uint32Array.from(list.keys());
        sortPairs(keys, values);
        const expected = list
          .map((one, at) => [one, at] as const)
          .sort(([left, i], [right, j]) => left - right || i - j);
        expect([...keys].map((one, at) => [one, values[at]])).toEqual(expected);
      }),
    );
  });
});
