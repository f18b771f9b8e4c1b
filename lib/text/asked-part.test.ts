import { expect, test } from 'vitest';
import { askedPart } from './asked-part';

test.each([
  ['报告第四部分讲了什么', 4],
  ['某市公报的第2部分是什么', 2],
  ['那篇文章第三章提了哪些建议', 3],
  ['报告分四部分', undefined],
  ['第四部门是谁', undefined],
  ['公报里第一批试点部分完成了吗', undefined],
])('%s', (question, part) => {
  expect(askedPart(question)).toBe(part);
});
