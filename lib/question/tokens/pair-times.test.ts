import { expect, test } from 'vitest';
import { pairTimes } from './pair-times';
import type { Token } from './token';

const place = (area: string): Token => ({ text: area, start: 0, kind: 'area', area });
const year = (from: number): Token => ({
  text: `${from}年`,
  start: 0,
  kind: 'time',
  time: { text: `${from}年`, kind: 'year', from, to: from },
});
const years = (tokens: readonly Token[]) =>
  [...pairTimes(tokens)].map(([area, times]) => [area, ...times.map(({ from }) => from)]);

test.each([
  [[place('甲市'), year(2021), place('乙市'), year(2020)]],
  [[year(2021), place('甲市'), year(2020), place('乙市')]],
])('each place has the year beside it', (tokens) => {
  expect(years(tokens)).toEqual([
    ['甲市', 2021],
    ['乙市', 2020],
  ]);
});

test.each([
  [[place('甲市'), place('乙市'), year(2021), year(2020)]],
  [[place('甲市'), year(2021), place('甲市'), year(2020)]],
  [[place('甲市'), year(2021), year(2020)]],
])('shared times are no pairs', (tokens) => {
  expect(years(tokens)).toEqual([]);
});
