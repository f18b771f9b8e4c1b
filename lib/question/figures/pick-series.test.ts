import { expect, test } from 'vitest';
import { aSeries } from '@/tests/builders/vocabulary';
import type { TimeSlot } from '@/lib/schema/reading';
import type { SeriesMatch } from './match-series';
import { pickInArea } from './pick-series';
import type { TargetRequest } from './target-request';

const matchOf = (name: string, years: readonly number[]): SeriesMatch =>
  ({
    series: aSeries({
      indicator: { name },
      cells: years.map((year) => ({ period: String(year), unit: '亿元' })),
    }),
    score: 1,
    explained: 1,
    named: 1,
    unasked: [],
    exact: 0,
  }) as unknown as SeriesMatch; // only what a series is picked by
const slot = (kind: TimeSlot['kind'], from: number, to: number): TimeSlot => ({
  text: '',
  kind,
  from,
  to,
});
const ROAD = matchOf('公路养护支出', [2022]);
const RAIL = matchOf('铁路养护支出', [2021, 2022, 2023]);

test.each([
  ['a stretch of years', slot('range', 2021, 2024), '铁路养护支出'],
  ['a year that both have', slot('year', 2022, 2022), '公路养护支出'],
  ['a year that one has', slot('year', 2023, 2023), '铁路养护支出'],
])('of two names that fit alike, %s takes %o to %s', (_, time, expected) => {
  const request = {
    times: [time],
    areas: [],
    single: time.kind === 'year',
  } as unknown as TargetRequest; // only time is asked
  const pick = pickInArea({ area: '全国', anywhere: [ROAD, RAIL], request });
  expect(pick.match?.series.indicator.name).toBe(expected);
});

test.each([
  [undefined, '公路参保人数'],
  ['元', '公路基金支出'],
])(
  'what is hardly named has the year and is no other name of the best, counted in %s',
  (counts, expected) => {
    const named = matchOf('公路参保人数', [2022]);
    const other = { ...matchOf('公路基金支出', [2024]), score: 0.6, named: 0.5 };
    const request = {
      times: [slot('year', 2024, 2024)],
      areas: [],
      single: true,
      ...(counts !== undefined && { counts }),
    } as unknown as TargetRequest; // only time and unit are asked
    const pick = pickInArea({ area: '全国', anywhere: [named, other], request });
    expect(pick.match?.series.indicator.name).toBe(expected);
  },
);
