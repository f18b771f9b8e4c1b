import { expect, test } from 'vitest';
import { asksCause } from './asks-cause';
import { readIntent } from './read-intent';

test.each([
  ['票房为什么缩水了', true],
  ['影院数净减12家,原因是什么', true],
  ['补贴收不抵支的原因', true],
  ['客流从3万变成2万,公告怎么解释', true],
  ['为什么要设首映', false],
  ['票房缩水了多少', false],
])('%s asks for the cause of a change: %s', (text, asks) => {
  expect(asksCause({ text, ...readIntent(text) })).toBe(asks);
});
