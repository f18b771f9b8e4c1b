import { describe, expect, test } from 'vitest';
import { aTarget, anAsk } from '@/tests/builders/ask';
import { aCell, aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import type { Ask } from '@/lib/schema/reading';
import type { Cell } from '@/lib/question/vocabulary/vocabulary';
import { withBase } from './with-base';

const cell = (period: string, measure: Cell['measure'], value: string): Cell =>
  aCell({ period, measure, value, unit: measure === 'yoy_pct' ? '%' : '万人' });

const series = (name: string, cells: readonly Cell[]) =>
  aSeries({ indicator: { name }, area: '福建省', cells });

const vocabulary = aVocabulary({
  series: [
    series('缴费人数', [
      cell('2021', 'level', '80'),
      cell('2024', 'level', '110'),
      cell('2024', 'yoy_pct', '4.5'),
      cell('2024', 'yoy_abs', '4.74'),
    ]),
    series('待遇人数', [cell('2024', 'level', '60'), cell('2024', 'yoy_abs', '1.25')]),
  ],
});

const target = aTarget({
  indicator: '缴费人数',
  area: '福建省',
  period: '2023',
  missing: 'period',
});

const ask = (text: string, year = 2023): Ask =>
  anAsk({
    text,
    intent: 'figure',
    wanted: 'number',
    targets: [{ ...target, period: String(year) }],
    areas: ['福建省'],
    times: [{ text: `${year}年`, kind: 'year', from: year, to: year }],
    confidence: 1,
    named: 1,
  });

const read = (one: Ask) => {
  const { operation, targets } = withBase(one, vocabulary);
  return [
    operation,
    ...targets.map(({ indicator, period, measure }) => [indicator, period, measure]),
  ];
};

describe('withBase', () => {
  test.each([
    ['按2024年增速倒推2023年缴费人数是多少', 'yoy_pct'],
    ['按2024年的增加额往回推2023年缴费人数多少', 'yoy_abs'],
    ['2024年缴费人数增长4.5%,那2023年是多少', 'yoy_pct'],
    ['2024年缴费人数多了4.74万,2023年多少', 'yoy_abs'],
  ])('%s counts back by %s', (text, measure) => {
    expect(read(ask(text))).toEqual([
      'base',
      ['缴费人数', '2024', undefined],
      ['缴费人数', '2024', measure],
    ]);
  });

  test('what counts back is accounted for, and nothing else', () => {
    const asked = { ...ask('缴费人数2023年倒推是多少'), confidence: 0.4 };
    const read = (words: string[]) => withBase({ ...asked, unexplained: words }, vocabulary);
    expect(read(['倒推'])).toMatchObject({ unexplained: [], confidence: 1 });
    expect(read(['倒推', '农民'])).toMatchObject({ unexplained: ['农民'], confidence: 0.4 });
  });

  test('the change that is told says whose it is', () => {
    expect(read(ask('2024年人数增加1.25万,上年多少'))[1]).toEqual(['待遇人数', '2024', undefined]);
  });

  test.each([
    ['2023年缴费人数是多少', 2023],
    ['2024年缴费人数增长9.9%,那2023年是多少', 2023],
    ['按2024年增速倒推的2023年缴费人数和公布的一致吗', 2023],
    ['按增速倒推2021年缴费人数是多少', 2021],
  ])('%s stays as it is', (text, year) => {
    const one = ask(text, year);
    expect(withBase(one, vocabulary)).toBe(one);
  });
});
