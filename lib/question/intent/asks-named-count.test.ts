import { expect, it } from 'vitest';
import { asksNamedCount } from './asks-named-count';

it.each([
  ['"三结算",是哪三种结算', true],
  ['两定机构指哪两类', true],
  ['三医指的是哪三医', true],
  ['四好农村路是哪四好', true],
  ['三条建议是哪三条', false],
  ['两种模式是哪两种', false],
  ['哪三个城市最先试点', false],
  ['三级医院是哪几家', false],
])('reads %s', (text, asks) => {
  expect(asksNamedCount(text)).toBe(asks);
});
