import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { observationEvidence } from '@/tests/builders/evidence';
import type { Observation } from '@/lib/schema/observation';
import type { ObservationEvidence } from '@/lib/schema/tools';
import type { Gathered } from '@/lib/answer/offline/gathered/evidence';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
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

const target = { indicator: '门诊费用', breakdown: [], area: '丁市', period: '2022' };
const figure = (evidence: ObservationEvidence): FigureFound =>
  ({ target, evidence: [evidence], candidates: [] }) as unknown as FigureFound;
const ask = anAsk({ intent: 'why', premise: 'up', confidence: 1 });
const gathered = (before: unknown): Gathered => ({ lookup: () => before }) as unknown as Gathered;

describe('premiseCalls', () => {
  it('looks the year before up, then computes the growth', () => {
    const figures = [figure(stated('2022'))];
    expect(premiseCalls({ ask, at: 0, figures, gathered: gathered(undefined) })).toMatchObject([
      { id: 'a0.b', input: { period: '2021' } },
    ]);
    const before = gathered({ status: 'found', observations: [stated('2021')] });
    expect(premiseCalls({ ask, at: 0, figures, gathered: before })).toMatchObject([
      { id: 'a0.c0', input: { operation: 'growth', operands: ['o2022', 'o2021'] } },
    ]);
  });

  it('computes nothing where the change is printed, no year before is there, or nothing is taken for granted', () => {
    const printed = [figure(stated('2022', [{ measure: 'yoy_pct' }]))];
    const plain = [figure(stated('2022'))];
    const { premise: _, ...open } = ask;
    expect(premiseCalls({ ask, at: 0, figures: printed, gathered: gathered(undefined) })).toEqual(
      [],
    );
    const none = gathered({ status: 'not_found' });
    expect(premiseCalls({ ask, at: 0, figures: plain, gathered: none })).toEqual([]);
    expect(
      premiseCalls({ ask: open, at: 0, figures: plain, gathered: gathered(undefined) }),
    ).toEqual([]);
  });
});
