import { describe, expect, test } from 'vitest';
import type { OwnCase } from '@/lib/question/intent/read-own-case';
import type { Ask } from '@/lib/schema/reading';
import { anAsk } from '@/tests/builders/ask';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import { withOwnCase } from './with-own-case';

const series = (
  name: string,
  breakdown: readonly string[],
  values: readonly string[],
  { unit = '元', context = '', area = '兰州市' } = {},
) =>
  aSeries({
    indicator: { name },
    breakdown: breakdown.map((value) => ({ name: value })),
    area,
    cells: values.map((value) => ({ period: '', measure: 'standard', value, unit, source: 's' })),
    context,
  });

const percent = { unit: '%', context: '三、住院待遇' };
const vocabulary = aVocabulary({
  series: [
    series('报销比例', ['在职', '二级'], ['80'], percent),
    series('报销比例', ['居民', '二级'], ['70'], percent),
    series('报销比例', ['居民', '三级'], ['60', '65'], percent),
    series('报销比例', ['居民', '一级'], ['90'], percent),
    series('住院起付标准', ['职工'], ['900']),
    series('住院起付标准', ['职工', '二级'], ['500']),
    series('住院起付标准', ['居民', '二级'], ['400'], { area: '天水市' }),
    series('住院起付标准', ['居民', '三级'], ['600']),
    series('门诊起付标准', ['居民', '一级'], ['50']),
    series('最高支付限额', ['职工'], ['2'], { unit: '万元' }),
    series('缴费费率', ['个人'], ['2'], { unit: '%', context: '按本人工资的2%缴纳' }),
  ],
});

const ask = (indicator: string, breakdown: string[]): Ask =>
  anAsk({
    intent: 'figure',
    wanted: 'number',
    confidence: 1,
    named: 1,
    targets: [{ indicator, breakdown, area: '兰州市' }],
  });

const bill = (given: string, isNet = false): OwnCase => ({ given, rests: [], isNet });
const read = (own: OwnCase, group: string[], indicator = '报销比例') =>
  withOwnCase({ own, ask: ask(indicator, group), vocabulary })?.targets.map(
    (target) => `${target.indicator} ${target.breakdown.join('/')}`,
  );

describe('withOwnCase', () => {
  test('takes the rate and what the narrowest group of the patient pays first', () => {
    expect(read(bill('10000'), ['在职', '二级'])).toEqual([
      '报销比例 在职/二级',
      '住院起付标准 职工/二级',
    ]);
  });

  test('takes the rate alone of what stands above it, and of what is due', () => {
    expect(read(bill('10000', true), ['居民', '二级'])).toEqual(['报销比例 居民/二级']);
    const due = { ...bill('9000', true), base: /工资/ };
    expect(read(due, ['个人'], '缴费费率')).toEqual(['缴费费率 个人']);
  });

  test.each([
    ['is printed for another place only', bill('10000'), ['居民', '二级']],
    ['is that of another treatment', bill('10000'), ['居民', '一级']],
    ['has two rates', bill('10000'), ['居民', '三级']],
    ['is more than the bill', bill('300'), ['在职', '二级']],
    ['leaves more than the cap', bill('90000'), ['在职', '二级']],
  ])('computes nothing where the amount %s', (_, own, group) => {
    expect(read(own, group)).toBeUndefined();
  });

  test('computes nothing of a rate of something else', () => {
    const income = { ...bill('9000', true), base: /可支配收入/ };
    expect(read(income, ['个人'], '缴费费率')).toBeUndefined();
  });
});
