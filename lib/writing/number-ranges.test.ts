import { expect, it } from 'vitest';
import { numberRanges } from './number-ranges';

it.each([
  [[1], '1'],
  [[2, 1], '1,2'],
  [[3, 1, 2, 5, 5], '1-3,5'],
  [[7, 1, 2, 3, 8, 9], '1-3,7-9'],
  [[], ''],
])('writes %j as %s', (numbers, text) => {
  expect(numberRanges(numbers)).toBe(text);
});
