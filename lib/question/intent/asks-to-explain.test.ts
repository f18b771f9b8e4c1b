import { expect, test } from 'vitest';
import { asksToExplain } from './asks-to-explain';

test.each([
  ['床位从300张变成180张,院方怎么解释的', true],
  ['票价涨了两成,公告是如何说明的', true],
  ['客流比上年少,报告怎么解释', true],
  ['首发率怎么解释', false],
  ['票价涨了两成吗', false],
  ['这个办法谁负责解释', false],
])('%s asks for the cause of a change: %s', (text, asks) => {
  expect(asksToExplain(text)).toBe(asks);
});
