import { describe, expect, it } from 'vitest';
import { aTarget, anAsk } from '@/tests/builders/ask';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import type { Ask, Target } from '@/lib/schema/reading';
import { statedAverageCalls } from './stated-average';

const target = (period: string, indicator = '床位数'): Target =>
  aTarget({ indicator, area: '甲市', period });
const vocabulary = aVocabulary({
  series: [
    aSeries({
      indicator: { name: '床位数' },
      area: '甲市',
      cells: [
        { period: '2015-2019', measure: 'average_growth', value: '4', unit: '%', source: 's' },
      ],
    }),
  ],
});
const callsFor = (targets: Target[], intent: Ask['intent'] = 'series') =>
  statedAverageCalls(anAsk({ intent, targets }), 0, vocabulary);

describe('statedAverageCalls', () => {
  it('looks up the mean growth that is printed over just the years of the series', () => {
    expect(callsFor([target('2015'), target('2017'), target('2019')])).toMatchObject([
      { input: { period: '2015-2019', measure: 'average_growth' } },
    ]);
  });

  it.each([
    ['over other years', [target('2015'), target('2018')]],
    ['of another thing', [target('2015', '护士数'), target('2019', '护士数')]],
    ['of two things', [target('2015'), target('2019', '护士数')]],
  ])('looks up none %s', (_, targets) => {
    expect(callsFor(targets)).toEqual([]);
  });

  it('looks up none beside a single figure', () => {
    expect(callsFor([target('2015'), target('2019')], 'figure')).toEqual([]);
  });
});
