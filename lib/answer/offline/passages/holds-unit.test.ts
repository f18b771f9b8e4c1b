import { expect, test } from 'vitest';
import { holdsUnit } from './holds-unit';

test.each([
  ['影院有多少家', '国家统计局公布票房320亿元', false],
  ['影院有多少家', '影院1.2万家', true],
  ['票房是多少亿元', '票价由20元提高到670元', false],
  ['票房是多少亿元', '票房320亿元', true],
  ['观影多少人次', '观影2.8亿人次', true],
  ['委托服务费是多少', '委托服务在49个城市开展', false],
  ['委托服务费是多少', '按票房的3%提取服务费', true],
  ['座位号有多少位数字', '抓获2576人', false],
  ['影院比剧场多收多少亿', '票价35元', false],
  ['影院比剧场多收多少亿', '票房320亿元', true],
  ['上座率高几个百分点', '票价由20元提高到35元', false],
  ['上座率高几个百分点', '上座率12.5%', true],
  ['观众人数多少', '观众贡献票房687.7亿元', false],
  ['观众人数多少', '观众达2.1万人', true],
  ['影院情况如何', '影院增加', true],
])('%s may be answered by %s: %s', (question, clause, holds) => {
  expect(holdsUnit(question, clause)).toBe(holds);
});
