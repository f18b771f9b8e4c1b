import { expect, test } from 'vitest';
import { asksScope } from './asks-scope';

test.each([
  ['客流含不含换乘', true],
  ['票款包不包括月票', true],
  ['客流里换乘算不算', true],
  ['票款包括月票收入吗', true],
  ['月票算在内吗', true],
  ['换乘的计进去了吗', true],
  ['客流算不算多', false],
  ['票款包括哪些', false],
  ['客流超过20万吗', false],
])('%s', (question, asked) => {
  expect(asksScope(question)).toBe(asked);
});
