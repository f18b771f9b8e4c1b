import { describe, expect, it } from 'vitest';
import { setPageFurnitureAside } from './page-furniture';
import { readLines } from './read-lines';

/** A text of pages of so many lines, each closed by what `mark` says of its number. */
const pages = (marks: readonly string[], lines: number) =>
  marks
    .map((mark) =>
      [...Array.from({ length: lines }, () => '基金支出 12.3 亿元。'), mark].join('\n'),
    )
    .join('\n');
const asideIn = (text: string) =>
  setPageFurnitureAside(readLines(text)).furniture.map(({ start, end }) => text.slice(start, end));

describe('setPageFurnitureAside', () => {
  it.each([
    ['numbers alone that count the pages', pages(['1', '2', '3', '4'], 20), ['1', '2', '3', '4']],
    ['marks of a form of their own, however few', pages(['- 7 -', '- 8 -'], 3), ['- 7 -', '- 8 -']],
    ['no column of figures that counts on', pages(['1', '2', '3', '4'], 4), []],
    ['no numbers that leave one out', pages(['1', '3', '5', '7'], 20), []],
    ['no two numbers', pages(['1', '2'], 20), []],
  ])('sets aside %s', (_, text, aside) => {
    expect(asideIn(text)).toEqual(aside);
  });

  it('takes no number alone for a part of the number before it', () => {
    const text = ['比上年提高90', '1', '元。', ...Array<string>(14).fill('支出。'), '2'].join('\n');
    const all = [text, ...Array<string>(14).fill('收入。'), '3'].join('\n');
    expect(setPageFurnitureAside(readLines(all)).lines[1]?.text).toBe('元。');
  });
});
