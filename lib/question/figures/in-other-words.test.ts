import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import { inOtherWords } from './in-other-words';
import type { Ask } from '@/lib/schema/reading';
import type { Series } from '@/lib/question/vocabulary/vocabulary';

const series = (
  name: string,
  words: readonly string[],
  { value, unit, lead = '' }: { value: string; unit: string; lead?: string },
): Series =>
  aSeries({
    indicator: { name, words: words.map((text) => ({ text, weight: 1 })) },
    cells: [{ period: '2031', measure: 'level', value, unit, source: 's' }],
    context: `${name}${value}${unit}`,
    leads: [{ sentence: lead, paragraph: '' }],
  });
const vocabulary = aVocabulary({
  series: [
    series('撤回执照数', ['撤回', '执照'], { value: '12', unit: '张', lead: '城管部门牵头,' }),
    series('撤回通知数', ['撤回', '通知'], { value: '5', unit: '份' }),
    series('巡查挽回损失', ['巡查', '挽回', '损失'], { value: '31', unit: '万元' }),
    series('联合巡查数', ['联合', '巡查'], {
      value: '7',
      unit: '次',
      lead: '指导甲省牵头开展督查5次,指导乙省牵头开展,',
    }),
    series('追回资金', ['追回', '资金'], { value: '90', unit: '万元' }),
  ],
  near: new Map([
    ['吊销', ['撤回']],
    ['追回', ['挽回']],
  ]),
  labelWords: new Set(['撤回', '执照', '巡查', '挽回', '损失', '追回', '资金']),
});
const ask = (text: string, content: readonly string[], rest: Partial<Ask> = {}): Ask => ({
  ...anAsk({
    text,
    intent: 'figure',
    wanted: 'number',
    content: content.map((word) => ({ text: word })),
    unexplained: [...content],
    confidence: 0.3,
  }),
  ...rest,
});
const year = (from: number) => [{ text: `${from}年`, kind: 'year' as const, from, to: from }];
const found = (one: Ask) => inOtherWords(one, vocabulary).targets.map(({ indicator }) => indicator);

describe('inOtherWords', () => {
  it.each([
    ['a near word of the name', ask('吊销了多少张执照', ['吊销', '执照']), '撤回执照数'],
    ['what leads to it', ask('城管吊销了多少张执照', ['城管', '吊销', '执照']), '撤回执照数'],
    [
      'a near word that is the name of another figure',
      ask('巡查追回的损失', ['巡查', '追回', '损失']),
      '巡查挽回损失',
    ],
    [
      'the place that leads it',
      ask('乙省牵头的联合巡查几次', ['牵头', '联合', '巡查'], { areas: ['乙省'] }),
      '联合巡查数',
    ],
  ])('takes the one figure that accounts for %s', (_, asked, name) => {
    expect(found(asked)).toEqual([name]);
    expect(inOtherWords(asked, vocabulary)).toMatchObject({ unexplained: [], confidence: 1 });
  });

  it.each([
    ['a word that stands nowhere', ask('药店吊销了多少张执照', ['药店', '吊销', '执照'])],
    ['another unit', ask('吊销了多少家执照', ['吊销', '执照'])],
    ['another year', ask('2030年吊销了多少张执照', ['吊销', '执照'], { times: year(2030) })],
    [
      'another place than leads it',
      ask('甲省牵头的联合巡查几次', ['牵头', '联合', '巡查'], { areas: ['甲省'] }),
    ],
    ['another place', ask('甲市吊销了多少张执照', ['吊销', '执照'], { areas: ['甲市'] })],
    ['a name of which too little is said', ask('城管吊销了几张', ['城管', '吊销'])],
    ['two that are alike', ask('吊销撤回多少', ['吊销', '撤回'])],
    [
      'what goes on from the turn before',
      ask('吊销了多少张执照', ['吊销', '执照'], { carried: true }),
    ],
  ])('leaves %s as it is', (_, asked) => {
    expect(inOtherWords(asked, vocabulary)).toBe(asked);
  });
});
