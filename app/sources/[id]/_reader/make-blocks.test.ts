import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '@/lib/schema/observation';
import type { Passage } from '@/lib/schema/passage';
import { breaksOf } from '@/lib/text/mapped-text';
import { makeBlocks } from './make-blocks';
import type { ReaderBlock } from './reader-block';

/** A passage that shows every character of `text` but those at `hidden`, from `start`. */
function passage({
  text,
  hidden = [],
  start = 0,
  ...part
}: { text: string; hidden?: readonly number[]; start?: number } & Partial<Passage>): Passage {
  const shown = [...text].flatMap((letter, at) =>
    hidden.includes(at) ? [] : [{ letter, at: start + at }],
  );
  const offsets = shown.map(({ at }) => at);
  const first = offsets[0] ?? start;
  return {
    id: `s:${start}`,
    source: 's',
    section: [],
    kind: 'prose',
    start: first,
    end: (offsets.at(-1) ?? first) + 1,
    text: shown.map(({ letter }) => letter).join(''),
    breaks: breaksOf({ text: '', offsets }),
    ...part,
  };
}

const observation = (id: string, start: number, end: number) => ({ id, start, end }) as Observation; // only its place is read
const runsOf = (blocks: readonly ReaderBlock[]) =>
  blocks.flatMap(({ runs, rows }) => [...runs, ...(rows?.flat(2) ?? [])]);

describe('makeBlocks', () => {
  it('gives every run the place of its characters in the source, whatever is left out between them', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[甲乙丙0-9.%万人\n]{1,60}$/),
        fc.array(fc.nat(59)),
        fc.nat(500),
        fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))),
        (text, hidden, start, spans) => {
          fc.pre([...text].some((letter, at) => !hidden.includes(at) && letter !== '\n'));
          const observations = spans.map(([from, length], at) =>
            observation(`o${at}`, start + from, start + from + length),
          );
          const source = `${' '.repeat(start)}${text}`;
          const runs = runsOf(
            makeBlocks({ passages: [passage({ text, hidden, start })], observations }),
          );
          for (const run of runs)
            expect(source.slice(run.at, run.at + run.text.length)).toBe(run.text);
          const shown = [...text]
            .filter((letter, at) => !hidden.includes(at) && letter !== '\n')
            .join('');
          expect(runs.map((run) => run.text).join('')).toBe(shown);
          // A run is marked exactly where some observation covers it.
          for (const run of runs) {
            const isCovered = observations.some((one) => one.start <= run.at && one.end > run.at);
            expect(run.marks !== undefined).toBe(isCovered);
          }
        },
      ),
    );
  });

  it('makes one table of a table kept in parts, and a page mark where a page begins', () => {
    const blocks = makeBlocks({
      passages: [
        passage({ text: '年\t值\n2023\t5', kind: 'table', page: 3 }),
        passage({ text: '2024\t6', start: 20, kind: 'table', page: 3, header: '年 | 值' }),
        passage({ text: '完。', start: 40, page: 4 }),
      ],
      observations: [],
    });
    expect(blocks.map(({ page, rows }) => [page, rows?.length])).toEqual([
      [3, 3],
      [4, undefined],
    ]);
  });
});
