import { expect, test } from 'vitest';
import { firstFew } from './first-few';

test.each([
  ['客流前三的线路', { count: 3, isLow: false }],
  ['客流排前12名的站', { count: 12, isLow: false }],
  ['最多的两个站', { count: 2, isLow: false }],
  ['票款最少的三家', { count: 3, isLow: true }],
  ['客流倒数前五', { count: 5, isLow: true }],
  ['前三季度客流', undefined],
  ['前5个月票款', undefined],
  ['前四批试点', undefined],
  ['客流最多的站', undefined],
])('%s', (question, first) => {
  expect(firstFew(question)).toEqual(first);
});
