import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraftSplitter } from './split-draft';

function splitAll(draft: string, sizes: readonly number[] = [draft.length]): string[] {
  const splitter = createDraftSplitter();
  const units = [];
  let at = 0;
  for (let turn = 0; at < draft.length; turn += 1) {
    const size = Math.max(1, sizes[turn % sizes.length] ?? 1);
    units.push(...splitter.push(draft.slice(at, at + size)));
    at += size;
  }
  return [...units, ...splitter.flush()].map(
    ({ kind, prefix, text, breaksBefore }) =>
      `${'↵'.repeat(breaksBefore)}${kind === 'sentence' ? '' : `${kind}:`}${prefix}${text}`,
  );
}

describe('createDraftSplitter', () => {
  it.each([
    ['收入1.5亿元。[o1]支出2亿元。[o2][p1]', ['收入1.5亿元。[o1]', '支出2亿元。[o2][p1]']],
    ['- 职工：1亿元。[o1]\n- 居民：2亿元[o2]\n', ['- 职工：1亿元。[o1]', '↵- 居民：2亿元[o2]']],
    ['1. 第一。\n\n2. 第二', ['1. 第一。', '↵↵2. 第二']],
    ['## 标题\n正文。', ['heading:## 标题', '↵正文。']],
    [
      '| 年 | 值 |\n|---|---|\n| 2025 | 1 |[o1]\n',
      ['row:| 年 | 值 |', '↵row:|---|---|', '↵row:| 2025 | 1 |[o1]'],
    ],
    ['他说“好。”[p1]然后。', ['他说“好。”[p1]', '然后。']],
    ['2.5亿元', ['2.5亿元']],
    [
      '见![图](http://a.b/c?d=1)。好![o1]好吗? 好。',
      ['见![图](http://a.b/c?d=1)。', '好![o1]', '好吗?', ' 好。'],
    ],
    ['', []],
  ])('splits %j', (draft, expected) => {
    expect(splitAll(draft)).toEqual(expected);
    expect(splitAll(draft, [1])).toEqual(expected);
  });

  it('splits alike however the draft is cut into deltas, and loses nothing', () => {
    const piece = fc.constantFrom(
      '。',
      '[o1]',
      '[p1.2]',
      '\n',
      '\n\n',
      '- ',
      '2. ',
      '| a |',
      '## ',
      '支出',
      '3.5亿元',
      '”',
      '！',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }),
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        (pieces, sizes) => {
          const draft = pieces.join('');
          const whole = splitAll(draft);
          expect(splitAll(draft, sizes)).toEqual(whole);
          expect(whole.join('').replace(/heading:|row:|↵|\s/g, '')).toBe(draft.replace(/\s/g, ''));
        },
      ),
    );
  });

  it('holds a sentence back until its markers are certain', () => {
    const splitter = createDraftSplitter();
    expect(splitter.push('支出2亿元。')).toEqual([]);
    expect(splitter.push('[o')).toEqual([]);
    expect(splitter.push('1]')).toEqual([]);
    expect(splitter.push('收')).toHaveLength(1);
  });
});
