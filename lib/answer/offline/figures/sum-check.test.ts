import { describe, expect, test } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { aCalculation, figureFound, observationEvidence } from '@/tests/builders/evidence';
import type { Ask } from '@/lib/schema/reading';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { sumCheck, writeSumCheck } from './sum-check';

const figure = (alias: string, value: string, breakdown: string[]) =>
  observationEvidence({
    alias,
    observation: {
      indicator: '学校数',
      breakdown,
      area: '福建省',
      period: '2022',
      value,
      unit: '所',
    },
  });

const found = (...all: readonly ObservationEvidence[]) =>
  all.map((one) => figureFound({ evidence: [one] }));

const ask = (text: string, stated: Ask['stated'] = []) => anAsk({ text, intent: 'check', stated });

const whole = figure('o1', '90', []);
const parts = [figure('o2', '40', ['小学']), figure('o3', '50', ['中学'])];

describe('sumCheck', () => {
  test('the whole is what the parts are narrower than', () => {
    expect(sumCheck(ask('小学和中学加起来等于总数吗'), found(whole, ...parts))).toEqual({
      whole,
      parts,
    });
  });

  test('the number that is told says which is the whole', () => {
    const basic = figure('o4', '95', ['基础教育']);
    const told = ask('小学、中学合计等于95所吗', [{ value: '95', unit: '所' }]);
    expect(sumCheck(told, found(basic, ...parts))?.whole).toBe(basic);
  });

  test('parts with names of their own stand right behind their whole', () => {
    const named = (one: ObservationEvidence, indicator: string, start: number) => ({
      ...one,
      observation: { ...one.observation, indicator, start, source: 's', breakdown: [] },
    });
    const total = named(whole, '学校数', 10);
    const near = [
      named(parts[0] as ObservationEvidence, '小学数', 30),
      named(parts[1] as ObservationEvidence, '中学数', 50),
    ];
    const far = near.map((one, at) => named(one, one.observation.indicator, 400 + at));
    const asked = ask('学校数,小学加中学凑不够总数吧');
    expect(sumCheck(asked, found(total, ...near))?.whole).toBe(total);
    expect(sumCheck(asked, found(total, ...far))).toBeUndefined();
  });

  test.each([
    ['nothing is added up', ask('小学和中学一致吗'), found(whole, ...parts)],
    [
      'none of them is the whole',
      ask('小学、中学、大学合计等于总数吗'),
      found(...parts, figure('o5', '60', ['大学'])),
    ],
    ['one part alone', ask('小学合计等于总数吗'), found(whole, ...parts.slice(0, 1))],
  ])('%s', (_, asked, figures) => {
    expect(sumCheck(asked, figures)).toBeUndefined();
  });
});

test.each([
  ['90', '两者一致'],
  ['88', '两者不相等'],
])('a sum of %s is told: %s', (value, verdict) => {
  const total = aCalculation({ alias: 'c1', formula: `40 + 50 = ${value}`, value });
  expect(writeSumCheck({ whole, parts }, total)).toContain(verdict);
});
