import { expect, test } from 'vitest';
import { statesFigure } from './figure-clause';

test.each([
  ['累计结余5639.12万元', true],
  ['下降百分之三', true],
  ['共五个批次', true],
  ['12月1日起实施特色专科付费', false],
  ['2020-2023年期间集采逐步落地', false],
  ['在2024年第3次会议上', false],
  ['一体化推进', false],
  ['第二十三条参保人员应当及时缴费', false],
  ['第二批城市多于首批城市', false],
  ['第二批城市有十四个', true],
  ['教育部等5部委开展试点', false],
  ['《2030年教育目标》具体目标4.2', false],
  ['7岁以下观众免票', false],
  ['票价降到7岁孩子也买得起的30元', true],
  ['2.0版系统上线', false],
  ['2.0版系统在12个市上线', true],
  ['改革走向成熟(王某,2031)', false],
  ['改革(王某,2031a;李某等,2030)覆盖12个市', true],
  ['来源:年鉴(2031)', false],
  ['形成每一个项目的标准,由一种方式结算', false],
])('%s states a figure: %s', (clause, stated) => {
  expect(statesFigure(clause)).toBe(stated);
});
