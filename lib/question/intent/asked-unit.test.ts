import { expect, test } from 'vitest';
import { askedUnit } from './asked-unit';

test.each([
  ['发了多少人次举报奖励', '2.4亿人次', true],
  ['发了多少人次举报奖励', '155.8万元', false],
  ['举报奖励发了多少钱', '754人次', false],
  ['跨省就医人次是多少', '65.58万家', false],
  ['抓了多少违规开药的人', '12家', false],
  ['影像调阅了多少次', '3.13亿条', false],
  ['护理补贴金额是多少', '5.17万人', false],
  ['一年自己交几块', '45元', true],
  ['一年自己交几块', '45.17万人', false],
  ['发了多少人次的护理奖金', '30万元', false],
  ['有多少家定点医院', '23.03万家', true],
  ['最长等多少天', '15个工作日', true],
  ['最长等几天', '15个', false],
  ['几个工作日到账', '53415万元', false],
  ['观影的有多少人次', '一次性补贴300万元', false],
  ['系统一年收多少费', '300次', false],
  ['给举报人发了多少奖金', '754人次', false],
  ['政府掏了几个亿', '4390家', false],
  ['一共进了几个药', '91种', true],
  ['人均几次', '8.1次', true],
  ['人均几次', '8.1亿人次', false],
])('%s may be answered in %s: %s', (text, unit, fits) => {
  expect(askedUnit(text)?.test(unit)).toBe(fits);
});

test('leaves open what is not asked', () => {
  expect(askedUnit('职工医保参保多少')).toBeUndefined();
  expect(askedUnit('开了几个药店')).toBeUndefined();
});
