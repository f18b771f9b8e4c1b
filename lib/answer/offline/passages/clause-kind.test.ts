import { expect, test } from 'vitest';
import { lackingKind } from './clause-kind';

test.each([
  ['2024年生育保险支出增长多少', 'yoy_pct', '生育保险支出7.71亿元', ['变化']],
  ['2024年生育保险支出增长多少', 'yoy_pct', '生育保险支出7.71亿元,比上年增长3%', []],
  ['大病保险赔付多少', undefined, '基本医疗保险、大病保险和医疗救助共支付30亿元', ['大病保险']],
  [
    '大病保险和基本医疗保险、医疗救助三重制度支付多少',
    undefined,
    '基本医疗保险、大病保险和医疗救助共支付30亿元',
    [],
  ],
  ['影院支出多少', undefined, '财政补助影院30亿元', ['支出']],
  ['影院支出多少', undefined, '影院一年花费30亿元', []],
  ['影院收入比支出多多少', undefined, '影院结余30亿元', []],
  ['低收入观众补贴多少', undefined, '补贴30万元', []],
  ['统筹基金累计结存多少', undefined, '统筹基金收入30亿元', ['结存']],
  ['门诊次均费用', undefined, '门诊费用30亿元', ['次均']],
  ['票价平均降多少', undefined, '按最高票价的40%报价', ['平均']],
  ['急诊看了多少人', undefined, '普通门急诊30万人', ['急诊']],
  ['定点影院有几家', undefined, '跨省联网影院30家', ['总数']],
  ['票价补贴标准是多少', undefined, '人均实际补贴30元', ['标准']],
  ['票价补贴标准是多少', undefined, '补贴每人30元', []],
  ['社员每人交多少', undefined, '社员缴费和补助相结合,人均实际筹资30元', ['缴费']],
  ['社员每人交多少', undefined, '实行补助,社员每年缴费不低于30元', []],
  ['社员每人交多少', undefined, '按30元的标准缴费', []],
  ['违规影院罚了多少钱', undefined, '处理违规影院,追回30万元', ['罚款']],
  ['违规影院罚了多少钱', undefined, '违规影院处以违约金30万元', []],
  ['影院上座率', undefined, '影院上座30万人', ['率']],
  ['影院上座率', undefined, '影院上座达30%', []],
  ['联网影院有几家', undefined, '跨省联网影院30家', []],
  ['门急诊看了多少人', undefined, '普通门急诊30万人', []],
] as const)('%s', (text, measure, clause, lacking) => {
  const ask = { text, intent: 'figure' as const, ...(measure !== undefined && { measure }) };
  expect(lackingKind({ ask, clause })).toEqual(lacking);
});
