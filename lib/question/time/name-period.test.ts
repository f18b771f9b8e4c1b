import { expect, test } from 'vitest';
import type { TimeSlot } from '@/lib/schema/reading';
import { latestPeriod, periodsFor } from './name-period';

const recent = (years: number): TimeSlot => ({
  text: `近${years}年`,
  kind: 'recent',
  from: 2026 - years,
  to: 2026,
});

test.each([
  [3, ['2021', '2022', '2023', '2024'], ['2022', '2023', '2024']],
  [2, ['2022', '2023', '2024', '2024-末'], ['2023', '2024', '2024-末']],
  [5, ['2023', '2024-H1', '2024'], ['2023', '2024']],
])('the last %i years are years and not figures', (years, available, expected) => {
  expect(periodsFor({ slot: recent(years), available, single: false })).toEqual(expected);
});

const part = (over: Partial<TimeSlot>): TimeSlot => ({
  text: '',
  kind: 'month',
  from: 2026,
  to: 2026,
  part: 1,
  ...over,
});
const MONTHS = ['2025-01', '2025-02', '2025-03', '2025-Q1', '2025-04'];

test.each([
  ['a month of a year', part({ from: 2025, to: 2025, part: 2 }), ['2025-02']],
  ['a month of no year that is said', part({ part: 2, anyYear: true }), ['2025-02']],
  ['a month that is not there', part({ from: 2025, to: 2025, part: 7 }), []],
  ['a quarter', part({ kind: 'quarter', part: 1, anyYear: true }), ['2025-Q1']],
  [
    'a quarter some of whose months are not there',
    part({ kind: 'quarter', part: 2, anyYear: true }),
    [],
  ],
  [
    'months that have no total',
    part({ part: 2, until: 4, anyYear: true }),
    ['2025-02', '2025-03', '2025-04'],
  ],
  [
    'the year that only parts are known of',
    part({ kind: 'year', from: 2025, to: 2025 }),
    ['2025-04'],
  ],
])('%s', (_, slot, expected) => {
  expect(periodsFor({ slot, available: MONTHS, single: true })).toEqual(expected);
});

test('the months one by one where one figure a month is wanted', () => {
  const slot = part({ part: 1, until: 3, from: 2025, to: 2025 });
  expect(periodsFor({ slot, available: MONTHS, single: false })).toEqual(MONTHS.slice(0, 3));
});

test('the half before its last month', () => {
  const slot = part({ kind: 'year', from: 2025, to: 2025 });
  const available = ['2025-05', '2025-06', '2025-H1'];
  expect(periodsFor({ slot, available, single: true })).toEqual(['2025-H1']);
});

const ahead = (years: number): TimeSlot => ({
  text: `未来${years}年`,
  kind: 'ahead',
  from: 2026,
  to: 2026 + years,
});

test.each([
  ['from the time of its source on', 5, ['2016-2023', '2024', '2024-2029'], ['2024-2029']],
  ['of another length', 10, ['2024-2029'], []],
  ['that is over', 7, ['2016-2023'], []],
])('what is foreseen is a span %s', (_, years, available, expected) => {
  expect(periodsFor({ slot: ahead(years), available, single: true })).toEqual(expected);
});

test.each([
  [['2024-末', '2025-06-末'], '2025-06-末'],
  [['2024', '2025-H1'], '2024'],
  [['2024-末', '2025-H1'], '2024-末'],
])('of %j the latest is %s: a stock is what was counted last', (available, latest) => {
  expect(latestPeriod(available)).toBe(latest);
});
