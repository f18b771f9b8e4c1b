import { describe, expect, it } from 'vitest';
import { holdBack } from './hold-back';

describe('holdBack', () => {
  it.each([
    ['支出13574.17亿元。[', '支出13574.17亿元。'],
    ['支出13574.17亿元。[1', '支出13574.17亿元。'],
    ['支出13574.17亿元。[1]', '支出13574.17亿元。[1]'],
    ['支出13574.17亿元。[1][', '支出13574.17亿元。[1]'],
    ['甲**乙**丙**丁', '甲**乙**丙'],
    ['甲**乙**丙', '甲**乙**丙'],
    ['甲\n\n| 年 | 值 |', '甲\n'],
    ['甲\n\n| 年 | 值 |\n| --- | --', '甲\n'],
    ['甲\n\n| 年 | 值 |\n| --- | --- |\n| 2024 |', '甲\n| 年 | 值 |\n| --- | --- |'],
  ])('shows %j as %j', (text, shown) => {
    expect(holdBack(text).replace(/\n+/g, '\n')).toBe(shown);
  });

  it('never shows more than was written, for every prefix of an answer', () => {
    const answer =
      '**支出13574.17亿元。**[1]同比增长2.79%。[2]\n\n| 年 | 值 |\n| --- | --: |\n| 2024 | 5 |\n\n完。[1]';
    for (let end = 0; end <= answer.length; end++) {
      const shown = holdBack(answer.slice(0, end));
      expect(shown).not.toMatch(/\[\d*$/);
      expect((shown.match(/\*\*/g) ?? []).length % 2).toBe(0);
    }
    expect(holdBack(answer)).toBe(answer);
  });
});
