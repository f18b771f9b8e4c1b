import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import type { Ask } from '@/lib/schema/reading';
import { toldApart } from './told-apart';

const figure = ({ name, value, unit, lead = '' }: Record<string, string>) =>
  aSeries({
    indicator: { name: name ?? '' },
    area: '丙市',
    cells: [
      { period: '2031', measure: 'level', value: value ?? '', unit: unit ?? '', source: 's' },
    ],
    context: `${name}${value}${unit}`,
    leads: [{ paragraph: '', sentence: lead ?? '' }],
  });
const vocabulary = aVocabulary({
  series: [
    figure({ name: '领取助学金人次', value: '70', unit: '人次' }),
    figure({ name: '助学金金额', value: '9', unit: '万元', lead: '领取助学金人次70人次,' }),
    figure({ name: '助学贷款金额', value: '8', unit: '万元' }),
  ],
});
const ask = (text: string, indicator: string): Ask =>
  anAsk({
    text,
    intent: 'figure',
    confidence: 1,
    targets: [{ indicator, area: '丙市', period: '2031' }],
  });
/** Comes to the second figure where the first is not to be had. */
const clause = (text: string, other: string) => ({
  ask: ask(text, '领取助学金人次'),
  read: () => ask(text, other),
});

describe('toldApart', () => {
  it.each([
    ['发了多少助学金', '领了几个人次', '助学金金额', ['助学金金额', '领取助学金人次']],
    ['助学金多少人次', '发掉多少', '助学金金额', ['领取助学金人次', '助学金金额']],
    // Not said in one sentence.
    ['发了多少助学金', '领了几个人次', '助学贷款金额', ['领取助学金人次', '领取助学金人次']],
    ['助学金多少人次', '是几人次', '助学金金额', ['领取助学金人次', '领取助学金人次']],
  ])('%s,%s', (first, second, other, names) => {
    const both = toldApart([clause(first, other), clause(second, other)], vocabulary);
    expect(both.map(({ targets }) => targets[0]?.indicator)).toEqual(names);
  });
});
