import { expect, test } from 'vitest';
import { withoutAsides } from './without-asides';

test.each([
  // what it is for, before and behind the question
  ['心里没底,想核实一下,去年签约了多少户?', '去年签约了多少户?'],
  ['给科室写总结,去年签约了多少户', '去年签约了多少户'],
  ['去年签约了多少户,下午开会要讲', '去年签约了多少户'],
  ['去年签约了多少户,做ppt要用,麻烦给个准数,别糊弄我', '去年签约了多少户'],
  // who asks
  ['窗口老有人问,签约要带什么材料', '签约要带什么材料'],
  ['有没有人知道?签约要带什么材料', '签约要带什么材料'],
  ['群里吵起来了,签约的比例到底是几成', '签约的比例到底是几成'],
  // how it is to be told
  ['长话短说,签约有什么好处', '签约有什么好处'],
  ['签约有什么好处,说人话,三句话说清', '签约有什么好处'],
  // each clause has a word that may say what is asked
  ['窗口人员,去年有多少名', '窗口人员,去年有多少名'],
  ['学生,老人,各签了多少', '学生,老人,各签了多少'],
  ['写论文的学生,去年有多少', '写论文的学生,去年有多少'],
  ['说说趋势,去年签约了多少户', '说说趋势,去年签约了多少户'],
  ['去年签约了多少户,说说原因', '去年签约了多少户,说说原因'],
  ['去年签约了多少户,保留一位小数', '去年签约了多少户,保留一位小数'],
  // asks itself, or nothing is left that asks
  ['签约的比例是几成,文件里有没有写', '签约的比例是几成,文件里有没有写'],
  ['去年签约30万户,核实一下', '去年签约30万户,核实一下'],
  ['一句话概括', '一句话概括'],
])('%s asks %s', (text, question) => {
  expect(withoutAsides(text)).toBe(question);
});

test('takes no longer for words that fit in many ways', () => {
  const text = `${'说说说说说说说说说说说说说说说说说说说说说说,'.repeat(40)}去年签约了多少户`;
  expect(withoutAsides(text)).toBe('去年签约了多少户');
});
