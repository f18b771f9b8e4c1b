import { expect, it } from 'vitest';
import { timeOf } from './time-of';

it.each([
  ['2025', 2025.5],
  ['2025-末', 2025.5],
  ['2025-H1', 2025.25],
  ['2025-Q4', 2025.875],
  ['2024-09', 2024 + 8.5 / 12],
])('puts %s at %f', (period, time) => {
  expect(timeOf(period)).toBeCloseTo(time, 10);
});

it('keeps a gap of five years five times as wide as one of a year', () => {
  expect(timeOf('2005') - timeOf('2000')).toBe(5 * (timeOf('2006') - timeOf('2005')));
});
