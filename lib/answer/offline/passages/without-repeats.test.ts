import { expect, it } from 'vitest';
import { withoutRepeats } from './without-repeats';

const FIRST = '犬只登记由街道办事处统一受理和发证。';
const SECOND = '未登记的犬只由公安机关依法收容处置。';

it.each([
  [
    'a sentence quoted before, whatever its marker',
    [`${FIRST}[p1.1]`, `${FIRST}[q2.1]${SECOND}[q2.2]`],
    [`${FIRST}[p1.1]`, `${SECOND}[q2.2]`],
  ],
  ['a part that says nothing new', [`${FIRST}[p1.1]`, `${FIRST}[q2.1]`], [`${FIRST}[p1.1]`]],
])('leaves out %s', (_, paragraphs, expected) => {
  expect(withoutRepeats(paragraphs)).toEqual(expected);
});

it.each([
  ['different sentences of one part', [`${FIRST}[p1.1]${SECOND}[p1.2]`]],
  ['the rows of two tables', ['| 年 |\n| 2023 |', '| 年 |\n| 2024 |']],
  ['an item of a list', [`${FIRST}[p1.1]`, `- ${FIRST}[l1.1]`]],
  ['a short statement', ['是的。[p1.1]', '是的。[q1.1]']],
])('keeps %s', (_, paragraphs) => {
  expect(withoutRepeats(paragraphs)).toEqual(paragraphs);
});
