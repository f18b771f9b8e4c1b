import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown';

describe('readMarkdown', () => {
  it('finds the markers at the end of a sentence', () => {
    expect(readMarkdown('支出13574.17亿元。[1][2]')).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { kind: 'text', text: '支出13574.17亿元。', strong: false },
          { kind: 'marker', n: 1 },
          { kind: 'marker', n: 2 },
        ],
      },
    ]);
  });

  it('reads strong text that ends in Chinese punctuation', () => {
    expect(readMarkdown('**支出27.1亿元。**同比增长')).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { kind: 'text', text: '支出27.1亿元。', strong: true },
          { kind: 'text', text: '同比增长', strong: false },
        ],
      },
    ]);
  });

  it('reads tables and lists', () => {
    const [table, list] = readMarkdown(
      '| 年 | 亿元 |\n| --- | ---: |\n| 2024 | 1.5[1] |\n\n1. 甲[2]\n2. 乙',
    );
    expect(table).toMatchObject({
      kind: 'table',
      rows: [[[{ text: '2024' }], [{ text: '1.5' }, { n: 1 }]]],
    });
    expect(list).toMatchObject({
      kind: 'list',
      ordered: true,
      items: [[{ text: '甲' }, { n: 2 }], [{ text: '乙' }]],
    });
  });

  it('drops raw HTML and pictures and keeps what a link says', () => {
    expect(
      JSON.stringify(readMarkdown('<img src=x onerror=y>\n\n甲![p](http://x/y)[看](http://z)')),
    ).not.toMatch(/onerror|http/u);
  });
});
