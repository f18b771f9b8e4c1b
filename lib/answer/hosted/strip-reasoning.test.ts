import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReasoningStripper } from './strip-reasoning';

/** The text that is left, cut into deltas of the given sizes. */
function strip(text: string, sizes: readonly number[] = [text.length || 1]): string {
  const stripper = createReasoningStripper();
  let shown = '';
  const take = (pieces: ReturnType<typeof stripper.push>) => {
    for (const piece of pieces) shown = piece === 'withdraw' ? '' : shown + piece.text;
  };
  for (let at = 0, turn = 0; at < text.length; turn += 1) {
    const size = Math.max(1, sizes[turn % sizes.length] ?? 1);
    take(stripper.push(text.slice(at, at + size)));
    at += size;
  }
  take(stripper.flush());
  return shown;
}

const CASES: readonly (readonly [string, string])[] = [
  ['答。[o1]', '答。[o1]'],
  ['<think>想</think>答', '答'],
  ['<THINK>想</Think>答', '答'],
  ['前<thinking>想</thinking>后', '前后'],
  ['[THINK]想[/THINK]答', '答'],
  ['◁think▷想◁/think▷答', '答'],
  ['想</think>答', '答'],
  ['想</think>再想</think>答', '答'],
  ['<think>想', ''],
  ['答<think>', '答'],
  ['<think></think>答', '答'],
  ['1 < 2，<thin', '1 < 2，<thin'],
  ['', ''],
];

describe('createReasoningStripper', () => {
  it.each(CASES)('leaves of %j %j', (text, expected) => expect(strip(text)).toBe(expected));

  it('does so however the text is cut', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...CASES), sizes, ([text, expected], cut) => {
        expect(strip(text, cut)).toBe(expected);
      }),
    );
  });

  it('holds back no more than the beginning of a fence', () => {
    const stripper = createReasoningStripper();
    expect(stripper.push('支出5亿元。')).toEqual([{ text: '支出5亿元。' }]);
    expect(stripper.push('增长<')).toEqual([{ text: '增长' }]);
  });
});
