import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { aCalculation, observationEvidence } from '@/tests/builders/evidence';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { premiseBetween } from './premise-between';

const of = (value: string): ObservationEvidence =>
  observationEvidence({
    alias: value,
    observation: { id: value, indicator: '住院人次', breakdown: [value], area: '甲市' },
  });

const said = (text: string, premise: 'up' | 'down', value: string): string =>
  premiseBetween({
    ask: anAsk({ text, premise, intent: 'compare' }),
    operands: [of('城镇'), of('农村')],
    calculations: [aCalculation({ operation: 'difference', operands: ['城镇', '农村'], value })],
  });

describe('premiseBetween', () => {
  it.each([
    ['城镇住院人次比农村多吗', 'up', '5', '是的，'],
    ['城镇住院人次比农村多吗', 'up', '-5', '不对，'],
    ['城镇住院人次比农村少,对吧', 'down', '-5', '是的，'],
    ['农村住院人次比城镇多吗', 'up', '5', '不对，'],
    ['住院人次城镇比农村多多少', 'up', '5', ''],
    ['住院人次城镇比农村多多少', 'up', '-5', '不对，'],
    ['住院人次城镇比农村多吧', 'up', '0', '不对，两者相同，'],
    ['住院人次谁比谁多', 'up', '5', ''],
  ] as const)('%s, taken for %s, with a difference of %s', (text, premise, value, expected) => {
    expect(said(text, premise, value)).toBe(expected);
  });
});
