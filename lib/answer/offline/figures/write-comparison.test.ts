import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { aCalculation, observationEvidence } from '@/tests/builders/evidence';
import type { Calculation, ObservationEvidence } from '@/lib/schema/tools';
import { writeComparison } from './write-comparison';

const at = (period: string, value: string): ObservationEvidence =>
  observationEvidence({
    alias: `o${period}`,
    title: '',
    related: [],
    observation: {
      id: period,
      indicator: '结算人次',
      breakdown: [],
      area: '甲市',
      period,
      measure: 'level',
      value,
      unit: '万人次',
      qualifier: '',
    },
  });

const difference = (operands: readonly string[], value: string): Calculation =>
  aCalculation({
    alias: 'c1',
    operation: 'difference',
    operands,
    value,
    rounded: value,
    unit: '万人次',
    formula: '…',
  });

const first = ({
  text,
  premise,
  values,
}: {
  text: string;
  premise: 'up' | 'down';
  values: readonly number[];
}): string => {
  const operands = values.map((value, place) => at(String(2020 + place), String(value)));
  const [from, to] = [operands[0], operands.at(-1)];
  const change = (values.at(-1) ?? 0) - (values[0] ?? 0);
  const calculations = [
    difference([to?.observation.id ?? '', from?.observation.id ?? ''], String(change)),
  ];
  const ask = anAsk({ text, premise, intent: 'compare' });
  return writeComparison({ ask, operands, calculations }).split('\n')[0] ?? '';
};

describe('writeComparison', () => {
  it.each([
    { text: '多了多少', premise: 'up', values: [30, 28], expected: /^没有增加，/ },
    { text: '少了多少', premise: 'down', values: [28, 30], expected: /^没有减少，/ },
    { text: '比2020年多吧', premise: 'up', values: [28, 30], expected: /^是的，/ },
    { text: '多了多少', premise: 'up', values: [28, 30], expected: /^2021年/ },
    { text: '是不是一路降', premise: 'down', values: [30, 31, 28], expected: /^期间有升有降，/ },
    { text: '是不是一路降', premise: 'down', values: [30, 29, 28], expected: /^是的，/ },
  ] as const)('$text of $values', ({ expected, ...input }) => {
    expect(first(input)).toMatch(expected);
  });

  it('says the figures before their change where the figures are asked', () => {
    const operands = [at('2024', '28'), at('2025', '30')];
    const ask = anAsk({ text: '2024年和2025年各是多少', intent: 'series' });
    const calculations = [difference(['2025', '2024'], '2')];
    const [said, change] = writeComparison({ ask, operands, calculations }).split('\n');
    expect(said).toMatch(/^2024年.*28万人次.*2025年.*30万人次/);
    expect(change).toContain('2万人次');
  });

  it('cites beside an operand another place that states the same', () => {
    const operands = [at('2024', '28'), at('2025', '30')];
    const table = { ...at('2024', '28'), alias: 'o9' };
    const again = { ...table, observation: { ...table.observation, id: 'table' } };
    const said = writeComparison({
      ask: anAsk({ intent: 'compare', operation: 'difference' }),
      operands,
      calculations: [difference(['2025', '2024'], '2')],
      found: [[at('2024', '28'), again], [at('2025', '30')]],
    });
    expect(said).toMatch(/28万人次。\[\w+\]\[o9\]/);
  });
});
