import { describe, expect, it } from 'vitest';
import { OBSERVATIONS, SOURCES, TERMS } from '@/tests/builders/figure-table';
import { checkViewQuerySchema } from '@/lib/schema/indicator-view';
import type { Check } from '@/lib/schema/observation';
import { checkReported } from './check-reported';
import { evidenceOf } from './observation-evidence';
import { createObservationIndex } from './observation-index';
import { viewChecks } from './view-checks';

const rowOf = (value: string) => {
  const row = OBSERVATIONS.find((one) => one.value === value);
  if (!row) throw new Error(`no row of ${value}`);
  return row;
};
const check = (verdict: Check['verdict'], reported: string, operands: string[]): Check => ({
  id: `change:${rowOf(reported).id}`,
  kind: 'change',
  reported: rowOf(reported).id,
  reportedValue: reported,
  recomputedValue: '430.31',
  unit: '万人',
  formula: '133068.14 − 132637.83 = 430.31（万人）',
  operands: operands.map((value) => rowOf(value).id),
  verdict,
  reason: verdict === 'mismatch' ? '印出的是406万人。' : '',
});
const CHECKS = [
  check('consistent', '2.68', ['272.42', '7.12']),
  check('mismatch', '406', ['133068.14', '132637.83']),
];
const index = createObservationIndex({
  observations: OBSERVATIONS,
  checks: CHECKS,
  terms: TERMS,
  sources: SOURCES,
});
const found = (query: Parameters<typeof checkReported>[0]['query']) =>
  checkReported({ index, query }).map((one) => one.check.reportedValue);

describe('asking whether figures agree', () => {
  it('answers about an observation, reported or operand', () => {
    expect(found({ observation: rowOf('406').id })).toEqual(['406']);
    expect(found({ observation: rowOf('132637.83').id })).toEqual(['406']);
    expect(found({ observation: rowOf('13.34').id })).toEqual([]);
  });

  it('answers about an indicator, an area and a period', () => {
    expect(found({ indicator: '医保参保人数' })).toEqual(['406', '2.68']);
    expect(found({ indicator: '医保参保人数', area: '常州' })).toEqual(['2.68']);
    expect(found({ indicator: '医保参保人数', period: '2025年' })).toEqual(['406']);
  });

  it('lists every mismatch where nothing is asked', () => {
    expect(found({})).toEqual(['406']);
  });

  it('gives both figures and the formula as a calculation to cite', () => {
    expect(checkReported({ index, query: {} })).toMatchObject([
      {
        reported: { observation: { value: '406' }, title: '2025年快报' },
        operands: [
          { observation: { value: '133068.14' } },
          { observation: { value: '132637.83' } },
        ],
        calculation: { rounded: '430.31', formula: '133068.14 − 132637.83 = 430.31（万人）' },
      },
    ]);
  });

  it('warns with a figure that is part of a mismatch, not of a consistent check', () => {
    expect(evidenceOf(index, rowOf('132637.83')).checks).toHaveLength(1);
    expect(evidenceOf(index, rowOf('272.42')).checks).toEqual([]);
  });
});

describe('the list of checks', () => {
  const view = (query: Record<string, unknown>) =>
    viewChecks(index, checkViewQuerySchema.parse(query));

  it('puts what does not agree first', () => {
    expect(view({}).rows.map(({ check: one }) => one.verdict)).toEqual(['mismatch', 'consistent']);
  });

  it('narrows by verdict and counts the others', () => {
    const { rows, facets } = view({ verdict: 'mismatch' });
    expect(rows).toHaveLength(1);
    expect(facets.verdict).toEqual([
      { value: 'consistent', count: 1 },
      { value: 'mismatch', count: 1 },
    ]);
  });
});
