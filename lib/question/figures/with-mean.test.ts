import { expect, test } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import { withMean } from './with-mean';

const figure = (name: string, unit: string, context = '') =>
  aSeries({ indicator: { name }, cells: [{ period: '2031', value: '12', unit }], context });

const vocabulary = aVocabulary({
  series: [
    figure('送餐补贴金额', '万元'),
    figure('送餐补贴人次', '人次'),
    figure('修路支出', '亿元'),
    figure('修路里程', '公里'),
    figure('次均送餐费用', '元'),
    figure('等候时间', '天'),
    figure('租金', '元', '平均租金12元'),
  ],
});

const read = (text: string, indicator: string) =>
  withMean(anAsk({ text, intent: 'figure', targets: [{ indicator, period: '2031' }] }), vocabulary);

test.each([
  ['平均送餐补贴多少', '送餐补贴人次'],
  ['送餐补贴的平均金额', '送餐补贴金额'],
])('%s is what was paid by how many there were', (text, indicator) => {
  const { operation, targets } = read(text, indicator);
  expect(operation).toBe('per_head');
  expect(targets.map((target) => target.indicator)).toEqual(['送餐补贴金额', '送餐补贴人次']);
});

test('a sum that nothing divides is no mean', () => {
  expect(read('平均修路支出多少', '修路支出').unexplained).toEqual(['平均']);
});

test.each([
  ['平均送餐费用多少', '次均送餐费用'],
  ['平均等候时间多少', '等候时间'],
  ['平均租金多少', '租金'],
  ['修路支出平均每年增长多少', '修路支出'],
])('%s is answered by what is printed', (text, indicator) => {
  const ask = read(text, indicator);
  expect([ask.operation, ask.unexplained]).toEqual([undefined, []]);
});
