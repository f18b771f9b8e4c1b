import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { aCalculation, observationEvidence } from '@/tests/builders/evidence';
import { boundVerdict } from './bound-verdict';

const part = (value: string) =>
  observationEvidence({ alias: value, observation: { id: value, value, unit: '万元' } });
const operands = [part('812'), part('145')];
const calculations = [
  aCalculation({
    operation: 'sum',
    value: '957',
    rounded: '957',
    unit: '万元',
    operands: ['812', '145'],
  }),
];
const say = (text: string, values: readonly string[]) =>
  boundVerdict({
    ask: anAsk({ text, stated: values.map((value) => ({ value, unit: '万元' })) }),
    operands,
    calculations,
  });

describe('boundVerdict', () => {
  it.each([
    ['门票812万元加补贴145万元,超过1000万元了吧', ['812', '145', '1000'], '不对，'],
    ['门票加补贴不到1000万元吧', ['1000'], '是的，'],
    ['门票加补贴是957万元吗', ['957'], '是的，'],
    ['门票加补贴一共多少', [], ''],
  ])('%s', (text, values, verdict) => {
    expect(say(text, values)).toBe(verdict);
  });
});
