import { expect, test } from 'vitest';
import type { TimeSlot } from '@/lib/schema/reading';
import { periodsFor } from './name-period';

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
