import { expect, test } from 'vitest';
import { ruleGroup } from './rule-group';

test.each([
  ['特困人员、低保对象和返贫致贫人口起付线降低50%', '特困人员、低保对象和返贫致贫人口'],
  ['对低保边缘家庭成员按', '低保边缘家庭成员'],
  ['重度残疾人，', '重度残疾人'],
  ['孤儿每人资助', '孤儿'],
  ['参保人员办理备案的', ''],
  ['参保人员住院，', ''],
  ['新生儿应当在出生后', ''],
  ['经办机构按', ''],
  ['起付标准降低', ''],
])('%s begins with %j', (clause, group) => {
  expect(ruleGroup(clause)).toBe(group);
});
