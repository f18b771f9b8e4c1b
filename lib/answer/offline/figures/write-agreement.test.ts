import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { figureFound, observationEvidence } from '@/tests/builders/evidence';
import type { CheckEvidence, ObservationEvidence } from '@/lib/schema/tools';
import { writeAgreement } from './write-agreement';

const evidence = (alias: string, indicator: string, value: string): ObservationEvidence =>
  observationEvidence({
    alias,
    title: '年报',
    observation: {
      id: alias,
      indicator,
      area: '丙市',
      period: '2021',
      value,
      unit: '万元',
      quote: value,
    },
  });

const INCOME = evidence('o1', '门票收入', '41.5');
const OTHER = evidence('o2', '经营收入', '40');
const check = {
  check: {
    id: 'c',
    kind: 'sum',
    reportedValue: '41.5',
    formula: '20 + 21.5 = 41.5',
    verdict: 'consistent',
    reason: '',
  },
  reported: INCOME,
  operands: [],
} as unknown as CheckEvidence;

const write = (text: string): string =>
  writeAgreement({
    ask: anAsk({ text, intent: 'check', targets: [], stated: [], times: [] }),
    found: [INCOME, OTHER].map((one) => figureFound({ evidence: [one] })),
    checks: [check],
    calculations: [],
    passages: [],
  });

describe('writeAgreement', () => {
  it.each([
    ['一处写41.5万元,一处写40万元,以哪个为准', true],
    ['41.5万元算对了吗', false],
  ])('%s: the figure of the other place %s', (text, expected) => {
    expect(write(text).includes('[o2]')).toBe(expected);
  });
});
