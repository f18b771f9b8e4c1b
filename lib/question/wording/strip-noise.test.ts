import { expect, test } from 'vitest';
import { stripNoise } from './strip-noise';

test.each([
  ['长护险多少人来着 qwerty', '长护险多少人来着'],
  ['asdf 医保基金支出 hhhh', '医保基金支出'],
  ['drg付费是什么', 'drg付费是什么'],
  ['iii类器械有哪些', 'iii类器械有哪些'],
  ['who have the data', 'who have the data'],
])('%s reads as %s', (text, plain) => {
  expect(stripNoise(text)).toBe(plain);
});
