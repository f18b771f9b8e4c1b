import { expect, it } from 'vitest';
import { aCell, aSeries } from '@/tests/builders/vocabulary';
import { dateParts } from './date-parts';
import type { Cell, Series } from './vocabulary';

const cell = (part: Partial<Cell>): Cell =>
  aCell({ measure: 'cumulative', value: '60', unit: '项', source: 'book', ...part });
const series = (breakdown: string[], cells: Cell[]): Series =>
  aSeries({
    indicator: { name: '累计立项数' },
    breakdown: breakdown.map((name) => ({ name })),
    cells,
  });
const part = series(['省级'], [cell({ value: '20', measure: 'level' })]);
const asOf = (totals: Cell[]): (string | undefined)[] =>
  dateParts([series([], totals), part])[1]?.cells.map((one) => one.asOf) ?? [];

it.each([
  ['the very same total has one time elsewhere', { period: '2031-2033' }, '2031-2033'],
  ['another total has a time', { period: '2031-2033', value: '61' }, undefined],
  ['a total of a year has it', { period: '2033', measure: 'level' as const }, undefined],
])('takes the time of the total for its parts: %s', (_, dated, expected) => {
  expect(asOf([cell({}), cell({ source: 'bulletin', ...dated })])).toEqual([expected]);
});

it('gives no time where the total has two', () => {
  const dated = ['2031-2033', '2032-2033'].map((period) => cell({ source: 'bulletin', period }));
  expect(asOf([cell({}), ...dated])).toEqual([undefined]);
});
