import { expect, it } from 'vitest';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { isWithNow } from './is-with-now';

const at = (period: string) =>
  ({
    observation: { indicator: '网店数', area: '丙市', period },
  }) as unknown as ObservationEvidence;

it.each([
  ['2018', '', true],
  ['2018', '2019', false],
  ['', '', false],
])('%s and %s: %s', (then, now, expected) => {
  expect(isWithNow([at(then), at(now)])).toBe(expected);
});
