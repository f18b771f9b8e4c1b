import { expect, test } from 'vitest';
import { agreesWith, holdsOf, isOfKind } from './agrees-with';

const people = { value: '133068.14', unit: '万人' };

test.each([
  ['133068.14', '万人', true],
  ['13.3', '亿', true],
  ['13.31', '亿人', true],
  ['13.5', '亿', false],
  ['1', '亿', false],
  ['133068', '万人', true],
  ['133067', '万人', false],
])('%s%s against 133068.14万人: %s', (value, unit, expected) => {
  expect(agreesWith({ value, unit }, people)).toBe(expected);
});

test.each([
  ['种', '亿人次', false],
  ['亿', '亿元', true],
  ['亿', '%', false],
  ['万亿元', '亿元', true],
  ['元', '亿元', true],
])('%s and %s are of a kind: %s', (stated, printed, expected) => {
  expect(isOfKind({ value: '2', unit: stated }, { value: '3', unit: printed })).toBe(expected);
});

test.each([
  ['参保人数超过4亿了吧', '4', false],
  ['参保人数不到4亿吗', '4', true],
  ['参保人数超过3亿了吗', '3', true],
  ['参保人数是3.9亿吗', '3.9', true],
  ['居民13.4亿,职工不到4亿吗', '4', true],
])('%s: %s', (text, value, expected) => {
  const printed = { value: '38856.07', unit: '万人' };
  expect(holdsOf({ stated: { value, unit: '亿' }, printed, text })).toBe(expected);
});

test.each([
  ['3.71', '亿人', '2.71', '', false],
  ['101.6', '万', '1016238', '', true],
])('%s%s of a printed %s%s: %s', (value, unit, own, ownUnit, expected) => {
  expect(isOfKind({ value, unit }, { value: own, unit: ownUnit })).toBe(expected);
});

test.each([
  ['支付比例不低于50%吗', '50', false],
  ['支付比例不低于60%吗', '60', true],
  ['支付比例超过50%了吗', '50', true],
])('%s, of 不低于60%% printed: %s', (text, value, expected) => {
  const printed = { value: '60', unit: '%', qualifier: '不低于' };
  expect(holdsOf({ stated: { value, unit: '%' }, printed, text })).toBe(expected);
});
