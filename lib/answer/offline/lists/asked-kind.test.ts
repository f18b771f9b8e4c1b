import { expect, test } from 'vitest';
import { endsInAskedKind, onlyHandsIn } from './asked-kind';

test.each([
  ['报销住院费要准备哪些材料', '申请手工报销的，应当提供以下材料：', true],
  ['转诊走什么流程', '三、转诊流程', true],
  ['报销住院费要准备哪些材料', '三、转诊流程', false],
  ['报销住院费要准备哪些材料', '材料审核要点', false],
])('%s / %s', (question, title, ends) => {
  expect(endsInAskedKind(question, title)).toBe(ends);
});

test('what one does with papers does not say which', () => {
  expect(onlyHandsIn('报销要带什么材料', '带')).toBe(true);
  expect(onlyHandsIn('报销要带什么材料', '报销')).toBe(false);
  expect(onlyHandsIn('一年交多少钱', '交')).toBe(false);
});
