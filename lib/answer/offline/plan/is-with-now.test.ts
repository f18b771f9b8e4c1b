import { expect, it } from 'vitest';
import { observationEvidence } from '@/tests/builders/evidence';
import { isWithNow } from './is-with-now';

const at = (period: string) =>
  observationEvidence({
    observation: { indicator: '网店数', area: '丙市', period },
  });

it.each([
  ['2018', '', true],
  ['2018', '2019', false],
  ['', '', false],
])('%s and %s: %s', (then, now, expected) => {
  expect(isWithNow([at(then), at(now)])).toBe(expected);
});
