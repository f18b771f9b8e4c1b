import { expect, it } from 'vitest';
import { readYears } from './read-years';

it.each([
  ['2018—2020年', ['2018', '2019', '2020']],
  ['2024年末定点医疗机构1985家', ['2024']],
  ['检查1954家次，处理2013起', []],
  ['立项2016年，共2011项', ['2016']],
])('reads the years of %s', (text, years) => {
  expect(readYears(text)).toEqual(years);
});
