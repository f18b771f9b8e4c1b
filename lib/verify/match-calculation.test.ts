import { describe, expect, it } from 'vitest';
import { aCalculation } from '@/tests/builders/evidence';
import { SOURCES, TERMS, observation } from '@/tests/builders/figure-table';
import { createCorpusView } from './create-corpus-view';
import { createLexicon } from './create-lexicon';
import { matchesCalculation } from './match-calculation';
import type { Claim } from './read-claims';

const rows = ['2025', '2024'].map((year, at) =>
  observation(['检查机构数', '', '全国', year, 'level', at === 0 ? '1626' : '2008', '家', 's']),
);
const view = createCorpusView({
  texts: new Map(),
  sources: new Map(SOURCES.map((one) => [one.id, one])),
  passages: [],
  enumerations: [],
  checks: [],
  observations: rows,
  observationsById: new Map(rows.map((one) => [one.id, one])),
  terms: TERMS,
});
const lexicon = createLexicon(view);
const calculation = aCalculation({
  alias: 'c1',
  operation: 'difference',
  operands: rows.map(({ id }) => id),
  value: '-382',
  rounded: '-382',
  unit: '家',
  formula: '1626 − 2008 = -382（家）',
  cautions: [],
});

const holds = (sentence: string): boolean => {
  const start = sentence.indexOf('382家');
  const claim = { value: '382', unit: '家', start, end: start + 4, isChange: true, sign: -1 };
  return matchesCalculation({
    claim: claim as unknown as Claim,
    subject: { label: sentence, before: '', sentence, context: [] },
    calculation,
    view,
    lexicon,
  });
};

describe('matchesCalculation', () => {
  it('takes an operand that looks like a year for the number that it is', () => {
    expect(holds('2025年检查机构数比2024年减少382家：1626 − 2008 = -382（家）。')).toBe(true);
  });

  it('keeps to the years of its operands', () => {
    expect(holds('2025年检查机构数比2008年减少382家：1626 − 2008 = -382（家）。')).toBe(false);
  });
});
