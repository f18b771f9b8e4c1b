import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences';

const split = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['基金收入1.5亿元。支出2亿元；结余3亿元。', ['基金收入1.5亿元。', '支出2亿元；结余3亿元。']],
    ['“要减轻负担。”会议指出，下降3.4%。', ['“要减轻负担。”', '会议指出，下降3.4%。']],
    ['参保率95%.覆盖城乡', ['参保率95%.', '覆盖城乡']],
    ['按GB/T 2260.3执行', ['按GB/T 2260.3执行']],
    ['第一行\n\n 第二行 ', ['第一行', '第二行']],
    ['真的吗？！当然。', ['真的吗？！', '当然。']],
    ['逐步推进……已经完成。', ['逐步推进……', '已经完成。']],
    ['', []],
  ])('splits %j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('loses nothing but white space', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('。', '！', '”', '.', '3', '元', ' ', '\n', '…') }),
        (text) => {
          expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});
