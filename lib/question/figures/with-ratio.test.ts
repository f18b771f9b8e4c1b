import { expect, test } from 'vitest';
import { aTarget, anAsk } from '@/tests/builders/ask';
import { aLabel, aVocabulary } from '@/tests/builders/vocabulary';
import type { Ask, Target } from '@/lib/schema/reading';
import type { Series } from '@/lib/question/vocabulary/vocabulary';
import { withRatio } from './with-ratio';

const label = (name: string) => aLabel({ name });

const seriesOf = (person: string, periods: readonly string[]): Series => ({
  indicator: label('参保人数'),
  breakdown: [label('职工'), label(person)],
  area: '福建省',
  cells: periods.map((period) => ({
    period,
    measure: 'level',
    value: '1',
    unit: '万人',
    source: 's',
  })),
  context: '',
});

const target = aTarget({
  indicator: '在职退休比',
  area: '福建省',
  period: '2024',
  missing: 'area',
  missingWords: ['福建省'],
});

const askFor = (one: Target): Ask =>
  anAsk({
    text: '福建省2024年在职退休比',
    intent: 'figure',
    wanted: 'number',
    targets: [one],
    areas: ['福建省'],
    times: [{ text: '2024年', kind: 'year', from: 2024, to: 2024 }],
    confidence: 1,
    named: 1,
  });

/** No more of a vocabulary is read than its figures and ratios. */
const withSeries = (series: readonly Series[]) =>
  aVocabulary({
    series,
    ratios: new Map([
      [
        '在职退休比',
        {
          of: { indicator: '参保人数', breakdown: ['职工', '在职'] },
          to: { indicator: '参保人数', breakdown: ['职工', '退休'] },
        },
      ],
    ]),
  });

const both = withSeries([seriesOf('在职', ['2024']), seriesOf('退休', ['2024'])]);

test('a ratio that is not stated is that of the figures it is made of', () => {
  const ask = withRatio(askFor(target), both);
  expect(ask.operation).toBe('ratio');
  expect(ask.targets.map(({ breakdown, period }) => [...breakdown, period])).toEqual([
    ['职工', '在职', '2024'],
    ['职工', '退休', '2024'],
  ]);
});

test.each([
  ['it is stated', { ...target, missing: '' as const }, both],
  ['one of the two is not stated', target, withSeries([seriesOf('在职', ['2024'])])],
  [
    'one of the two is of another year',
    target,
    withSeries([seriesOf('在职', ['2024']), seriesOf('退休', ['2023'])]),
  ],
])('nothing changes where %s', (_, one, vocabulary) => {
  const ask = askFor(one);
  expect(withRatio(ask, vocabulary)).toBe(ask);
});
