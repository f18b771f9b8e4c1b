import { expect, test } from 'vitest';
import { readStated } from './read-stated';

test.each([
  ['参保人数是38856万人吗', [['38856', '万人']]],
  ['追回三百亿对吗', [['300', '亿']]],
  ['参保二百七十二万人,对吧', [['272', '万人']]],
  ['支出一三五七点二亿元吗', [['1357.2', '亿元']]],
  ['参保十三亿多人', []],
  ['床位7.23张,对不对', [['7.23', '张']]],
  ['寿命是78岁吧', [['78', '岁']]],
  ['起付线的第十二批', []],
  ['周期3年吧', [['3', '年']]],
])('%s states %j', (text, expected) => {
  expect(readStated(text).map(({ value, unit }) => [value, unit])).toEqual(expected);
});
