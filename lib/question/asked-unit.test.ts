import { expect, test } from 'vitest';
import { askedUnit } from './asked-unit';

test.each([
  ['发了多少人次举报奖励', '2.4亿人次', true],
  ['发了多少人次举报奖励', '155.8万元', false],
  ['举报奖励发了多少钱', '754人次', false],
  ['有多少家定点医院', '23.03万家', true],
])('%s may be answered in %s: %s', (text, unit, fits) => {
  expect(askedUnit(text)?.test(unit)).toBe(fits);
});

test('leaves open what is not asked', () => {
  expect(askedUnit('职工医保参保多少')).toBeUndefined();
});
