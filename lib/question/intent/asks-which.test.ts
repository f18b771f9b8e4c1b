import { expect, test } from 'vitest';
import { asksWhich } from './asks-which';

test.each([
  ['那12个公园叫什么', true],
  ['12个公园都是哪几个', true],
  ['12个公园的名单', true],
  ['12条意见涉及哪家单位', true],
  ['12个公园哪个最先免费', true],
  ['公园有12个对吗', false],
  ['公园12个是什么水平', false],
  ['12个还是13个,哪个对', false],
])('%s', (text, asks) => {
  expect(asksWhich(text)).toBe(asks);
});
