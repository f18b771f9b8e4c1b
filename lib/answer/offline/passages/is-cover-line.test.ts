import { expect, it } from 'vitest';
import { isCoverLine } from './is-cover-line';

const title = '某市交通局关于印发《某市公共汽车票价管理办法》的通知';

it.each([
  ['现将《某市公共汽车票价管理办法》印发给你们，请遵照执行。', true],
  ['某市公共汽车票价\n管理办法', true],
  ['本办法所称票价，是指乘坐一次的价格。', false],
  ['《某市公共汽车票价管理办法》自2020年5月1日起施行。', false],
])('tells whether %j says nothing but what the document is', (text, expected) => {
  expect(isCoverLine({ text, title })).toBe(expected);
});
