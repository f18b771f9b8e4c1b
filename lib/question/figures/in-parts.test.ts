import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import { inParts } from './in-parts';

const figure = (name: string, value: string, sentence: string) =>
  aSeries({
    indicator: { name },
    area: '丙市',
    cells: [{ period: '2031', measure: 'level', value, unit: '亿元', source: 's' }],
    context: `${name}${value}亿元`,
    leads: [{ paragraph: '', sentence }],
  });
const BEFORE = '全年护理支出30亿元。其中,';
const vocabulary = aVocabulary({
  series: [
    figure('护理支出', '30', '全年'),
    figure('居家护理费', '18', BEFORE),
    figure('机构护理费', '12', `${BEFORE}居家护理费18亿元、`),
    figure('助学支出', '7', '全年'),
  ],
});
/** Knows sums by their names alone, whatever is asked of them. */
const read = (text: string) => {
  const [, name] = /丙市,?(护理支出|助学支出)各项/.exec(text) ?? [];
  return anAsk({
    text,
    confidence: name === undefined ? 0 : 1,
    named: 1,
    targets: name === undefined ? [] : [{ indicator: name, area: '丙市', period: '2031' }],
  });
};

describe('inParts', () => {
  it.each([
    ['丙市护理支出由哪些项目构成', true],
    ['丙市护理的钱是怎么分的', true],
    ['丙市护理支出都花在哪几样上', true],
    ['丙市护理支出怎么分的,各项目列一下金额', true],
    ['丙市护理支出给拆开看看,有啥项目,金额一项项列出来', true],
    ['丙市护理支出明细', true],
    ['丙市护理支出多少', false],
    // No source lists what it is made up of.
    ['丙市助学支出由哪些项目构成', false],
    ['哪些项目', false],
    ['丙市护理支出都含啥,口径是', false],
    ['丙市护理支出跟三个分项加减得上吗', false],
  ])('%s: %s', (text, isInParts) => {
    expect(inParts({ ask: anAsk({ text }), read, vocabulary })?.intent === 'figure').toBe(
      isInParts,
    );
  });
});
