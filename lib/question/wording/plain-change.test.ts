import { expect, it } from 'vitest';
import { plainChange } from './plain-change';

it.each([
  ['床位数蹿了一大截吧', '床位数上涨了吧'],
  ['护士数走高的原因', '护士数上升的原因'],
  ['床位数刷新了历史纪录吗', '床位数创新高吗'],
  ['往下掉了不少', '下降了'],
  ['升幅是多少', '增幅是多少'],
  ['往下走有哪些任务', '往下走有哪些任务'],
  ['床位数涨了多少', '床位数涨了多少'],
])('reads %s as %s', (question, plain) => {
  expect(plainChange(question)).toBe(plain);
});
