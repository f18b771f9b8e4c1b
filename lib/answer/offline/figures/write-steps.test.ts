import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { aCalculation, figureFound, observationEvidence } from '@/tests/builders/evidence';
import type { Ask } from '@/lib/schema/reading';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { stepCalls } from '@/lib/answer/offline/plan/step-calls';
import { writeSteps } from './write-steps';

const figure = (period: string, value: string, unit = '张') =>
  observationEvidence({
    alias: `o${period}`,
    observation: {
      id: period,
      indicator: '床位数',
      breakdown: [],
      area: '甲市',
      period,
      value,
      unit,
      qualifier: '',
      note: '',
    },
    related: [],
  });
const step = (year: string, before: string, value: string, unit = '张') =>
  aCalculation({
    alias: `c${year}`,
    operation: 'difference',
    value,
    rounded: value,
    unit,
    formula: 'F',
    operands: [year, before],
  });
const ask = (steps: Ask['steps'], text = '') => anAsk({ steps, text, operation: 'difference' });
const BEDS = [figure('2015', '7'), figure('2018', '9'), figure('2019', '12'), figure('2020', '11')];
const STEPS = [step('2019', '2018', '3'), step('2020', '2019', '-1')];

describe('stepCalls', () => {
  const found = (all: readonly ObservationEvidence[]) =>
    all.map((one) => figureFound({ evidence: [one] }));

  it('takes each year with the year before it, and never a year after a gap', () => {
    const calls = stepCalls({ ask: ask('each'), at: 0, figures: found(BEDS) });
    expect(calls?.map(({ input }) => input.operands)).toEqual([
      ['o2019', 'o2018'],
      ['o2020', 'o2019'],
    ]);
  });

  it('calculates nothing where no step is asked for or no two years follow each other', () => {
    expect(stepCalls({ ask: ask(undefined), at: 0, figures: found(BEDS) })).toBeUndefined();
    expect(
      stepCalls({ ask: ask('each'), at: 0, figures: found(BEDS.slice(0, 2)) }),
    ).toBeUndefined();
  });
});

describe('writeSteps', () => {
  it('gives a row a year, each change with the year that it is counted from', () => {
    const said = writeSteps({ ask: ask('each'), operands: BEDS, calculations: STEPS });
    expect(said).toContain('| 2018年 | 9张[o2018] | — |');
    expect(said).toContain('| 2019年 | 12张[o2019] | 比2018年增加3张[c2019] |');
    expect(said).toContain('| 2020年 | 11张[o2020] | 比2019年减少1张[c2020] |');
  });

  it('says first which year rose or fell most', () => {
    expect(writeSteps({ ask: ask('most'), operands: BEDS, calculations: STEPS })).toMatch(
      /2019年增加最多：2019年甲市床位数为12张，比2018年增加3张/,
    );
    expect(
      writeSteps({ ask: ask('least', '哪年降得最多'), operands: BEDS, calculations: STEPS }),
    ).toMatch(/2020年下降最多/);
  });

  it('weighs changes by their size, whatever their unit', () => {
    const calculations = [step('2019', '2018', '3', '万张'), step('2020', '2019', '900')];
    expect(writeSteps({ ask: ask('most'), operands: BEDS, calculations })).toMatch(
      /2019年增加最多/,
    );
  });

  it('says that nothing fell where a fall is asked for and none is there', () => {
    const calculations = STEPS.slice(0, 1);
    expect(writeSteps({ ask: ask('least', '哪年降得最多'), operands: BEDS, calculations })).toMatch(
      /^有数据的各年都没有下降。/,
    );
  });
});
