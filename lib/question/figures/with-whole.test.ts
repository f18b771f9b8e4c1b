import { expect, test } from 'vitest';
import type { Ask } from '@/lib/schema/reading';
import type { Cell } from '@/lib/question/vocabulary/vocabulary';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import { withWhole } from './with-whole';

const cell = (measure: Cell['measure'], value: string, unit: string): Cell => ({
  period: '2022',
  measure,
  value,
  unit,
  source: 's',
});

const series = (name: string, cells: readonly Cell[], context: string) =>
  aSeries({ indicator: { name }, area: '贵州省', cells: [...cells], context });

const vocabulary = aVocabulary({
  series: [
    series(
      '康复费用',
      [cell('level', '12.5', '亿元'), cell('share', '6.25', '%')],
      '康复费用12.5亿元,占失能老人护理总费用的6.25%',
    ),
    series('辅具费用', [cell('share', '3.5', '%')], '辅具费用占失能老人护理总费用的3.5%'),
  ],
});

const WORDS = ['康复', '失能', '老人', '护理', '儿童', '费用', '辅具'];
const ask = (text: string): Ask => ({
  text,
  intent: 'figure',
  wanted: 'number',
  targets: [],
  areas: [],
  times: [],
  stated: [],
  content: WORDS.filter((word) => text.includes(word)).map((word) => ({
    text: word,
    means: [word],
    weight: 1,
    frame: false,
  })),
  unexplained: ['费用'],
  confidence: 0.3,
  named: 0.3,
  carried: false,
});

test.each([
  '康复费用占护理费用6.25%,那失能老人护理费用总共多少',
  '失能老人护理费用大概多少亿(康复的占6.25%)',
  '按康复费用占比6.25%倒推护理总费用是多少',
])('%s is counted back from the printed share', (text) => {
  expect(withWhole(ask(text), vocabulary)).toMatchObject({
    operation: 'whole',
    unexplained: [],
    targets: [
      { indicator: '康复费用', period: '2022', measure: 'level' },
      { indicator: '康复费用', period: '2022', measure: 'share' },
    ],
  });
});

test.each([
  '康复费用占6.25%,儿童护理费用总共多少',
  '康复费用占6.25%,其余护理费用占多少',
  '康复费用占9.9%,护理费用总共多少',
  '辅具费用占3.5%,护理费用总共多少',
  '护理费用总共多少',
  '康复费用占护理费用6.25%对吗',
  '康复费用占6.25%,按它推算的护理费用是多少,和公布的一致吗',
])('%s stays as it is', (text) => {
  const asked = ask(text);
  expect(withWhole(asked, vocabulary)).toBe(asked);
});
