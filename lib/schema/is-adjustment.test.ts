import { expect, test } from 'vitest';
import { isAdjustment } from './is-adjustment';

test.each([
  ['what a rule adds in a case', { measure: 'pp_change', period: '', note: '' }, true],
  ['a standard', { measure: 'standard', period: '', note: '' }, false],
  ['a change of a year', { measure: 'pp_change', period: '2022', note: '' }, false],
  ['a change against a time', { measure: 'pp_change', period: '', note: '比上期' }, false],
] as const)('%s: %o', (_, observation, expected) => {
  expect(isAdjustment(observation)).toBe(expected);
});
