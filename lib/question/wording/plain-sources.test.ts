import { expect, test } from 'vitest';
import { plainSources } from './plain-sources';

test.each([
  ['修桥的钱从哪几个口子出?', '修桥的资金来源有哪些?'],
  ['修桥费用由哪些渠道来', '修桥的费用来源有哪些'],
  ['修桥的钱从哪里来', '修桥的资金来源有哪些'],
  ['修桥的经费靠哪儿解决', '修桥的经费来源有哪些'],
  ['修桥的钱花到哪里去了', '修桥的钱花到哪里去了'],
  ['修桥的钱从哪年涨起来', '修桥的钱从哪年涨起来'],
])('%s', (text, plain) => {
  expect(plainSources(text)).toBe(plain);
});
