import { describe, expect, it } from 'vitest';
import { targetPeriods } from './target-periods';
import type { Series } from './vocabulary';

const label = { name: '床位', spellings: '床位', ownSpellings: '床位', words: [], dimension: '' };
const series: Series = {
  indicator: label,
  breakdown: [],
  area: '全国',
  context: '',
  cells: ['2019', '2020', '2021'].map((period) => ({
    period,
    measure: 'level',
    value: '1',
    unit: '张',
    source: 's',
  })),
};
const periodsOf = (text: string, from: number, to: number) =>
  targetPeriods({
    series,
    request: {
      times: [{ text, kind: 'range', from, to }],
      measure: 'yoy_pct',
      single: true,
    },
  }).map(({ period, missing }) => (missing ? `${period}?` : period));

describe('targetPeriods of a change over years', () => {
  it.each([
    ['2019年至2021年', 2019, 2021, ['2019', '2020', '2021']],
    ['2018年至2021年', 2018, 2021, ['2018?']],
    ['2019年至2022年', 2019, 2022, ['2022?']],
    ['2019年以来', 2019, 2026, ['2019', '2020', '2021']],
    ['2018年以来', 2018, 2026, ['2018?']],
  ] as const)('%s', (text, from, to, periods) => {
    expect(periodsOf(text, from, to)).toEqual(periods);
  });
});
