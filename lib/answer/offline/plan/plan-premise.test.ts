import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { figureFound, observationEvidence } from '@/tests/builders/evidence';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import type { Observation } from '@/lib/schema/observation';
import type { ObservationEvidence } from '@/lib/schema/tools';
import type { Gathered } from '@/lib/answer/offline/gathered/evidence';
import { premiseCalls } from './plan-premise';

const stated = (
  period: string,
  related: readonly Partial<Observation>[] = [],
): ObservationEvidence =>
  observationEvidence({
    alias: `o${period}`,
    title: '',
    related,
    observation: { id: period, period, measure: 'level', value: '5', unit: '元' },
  });

const target = { indicator: '门诊费用', area: '丁市', period: '2022' };
const figure = (evidence: ObservationEvidence) => figureFound({ target, evidence: [evidence] });
const cells = ['2019', '2021'].map((period) => ({
  period,
  measure: 'level' as const,
  value: '4',
  unit: '元',
  source: 's',
}));
const vocabulary = aVocabulary({
  series: [aSeries({ indicator: { name: '门诊费用' }, area: '丁市', cells })],
});
const ask = anAsk({ intent: 'why', premise: 'up', confidence: 1 });
const gathered = (before: unknown): Gathered => ({ lookup: () => before }) as unknown as Gathered;

describe('premiseCalls', () => {
  it('looks the year before up, then computes the growth', () => {
    const figures = [figure(stated('2022'))];
    expect(
      premiseCalls({ ask, at: 0, figures, gathered: gathered(undefined), vocabulary }),
    ).toMatchObject([{ id: 'a0.b', input: { period: '2021' } }]);
    const before = gathered({ status: 'found', observations: [stated('2021')] });
    expect(premiseCalls({ ask, at: 0, figures, gathered: before, vocabulary })).toMatchObject([
      { id: 'a0.c0', input: { operation: 'growth', operands: ['o2022', 'o2021'] } },
    ]);
  });

  it('computes nothing where the change is printed, no year before is there, or nothing is taken for granted', () => {
    const printed = [figure(stated('2022', [{ measure: 'yoy_pct' }]))];
    const plain = [figure(stated('2022'))];
    const { premise: _, ...open } = ask;
    expect(
      premiseCalls({ ask, at: 0, figures: printed, gathered: gathered(undefined), vocabulary }),
    ).toEqual([]);
    const none = gathered({ status: 'not_found' });
    expect(premiseCalls({ ask, at: 0, figures: plain, gathered: none, vocabulary })).toEqual([]);
    expect(
      premiseCalls({ ask: open, at: 0, figures: plain, gathered: gathered(undefined), vocabulary }),
    ).toEqual([]);
  });

  it('holds two years or two groups that are named side by side', () => {
    const years = [stated('2021'), stated('2022')].map((one) =>
      figure({ ...one, observation: { ...one.observation, indicator: '门诊费用', area: '丁市' } }),
    );
    const calls = premiseCalls({
      ask,
      at: 0,
      figures: years,
      gathered: gathered(undefined),
      vocabulary,
    });
    expect(calls).toMatchObject([{ input: { operation: 'growth', operands: ['o2022', 'o2021'] } }]);
    const groups = [stated('2022'), { ...stated('2022'), alias: 'other' }].map(figure);
    expect(
      premiseCalls({ ask, at: 0, figures: groups, gathered: gathered(undefined), vocabulary }),
    ).toMatchObject([{ input: { operation: 'difference', operands: ['o2022', 'other'] } }]);
  });

  it('counts from the last year that has a figure where no year is named', () => {
    const none = aVocabulary();
    const figures = [figure(stated('2022'))];
    const input = { ask, at: 0, figures, gathered: gathered(undefined) };
    expect(premiseCalls({ ...input, vocabulary })).toMatchObject([{ input: { period: '2021' } }]);
    expect(premiseCalls({ ...input, vocabulary: none })).toEqual([]);
  });
});
