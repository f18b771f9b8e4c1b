import { describe, expect, test } from 'vitest';
import type { Ask } from '@/lib/schema/reading';
import type { Label } from '@/lib/question/vocabulary/vocabulary';
import { anAsk } from '@/tests/builders/ask';
import { aLabel, aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import { withDivisor } from './with-divisor';

const label = (name: string, words: readonly string[]) =>
  aLabel({ name, words: words.map((text) => ({ text, weight: 1 })) });

const SENTENCE = '2022年共有补充护理保险服务点与员工';
const series = (indicator: Label, value: string, unit: string) =>
  aSeries({
    indicator,
    area: '甘肃省',
    cells: [{ period: '2022', measure: 'level', value, unit, source: 's' }],
    context: SENTENCE,
  });

const vocabulary = aVocabulary({
  series: [
    series(label('补充护理保险员工数', ['员工']), '600', '人'),
    series(label('补充护理保险服务点数', ['服务点']), '40', '家'),
    series(label('查处医院数', ['查处', '医院']), '7', '家'),
  ],
});

const ask = (text: string, indicator: string): Ask =>
  anAsk({
    text,
    intent: 'figure',
    operation: 'per_head',
    wanted: 'number',
    confidence: 1,
    named: 1,
    targets: [{ indicator, area: '甘肃省', period: '2022' }],
  });

describe('withDivisor', () => {
  test('divides by the places of the same insurance', () => {
    const { targets } = withDivisor(
      ask('补充护理保险平均每家多少员工', '补充护理保险员工数'),
      vocabulary,
    );
    expect(targets.map(({ indicator }) => indicator)).toEqual([
      '补充护理保险员工数',
      '补充护理保险服务点数',
    ]);
  });

  test.each([
    ['平均每家医院罚了多少钱', '查处医院数', '多少钱'],
    ['平均每家医院多少员工', '查处医院数', '每家医院'],
  ])('%s is not answered by the total', (text, indicator, word) => {
    expect(withDivisor(ask(text, indicator), vocabulary).unexplained).toContain(word);
  });
});
