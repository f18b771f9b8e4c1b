import { expect, test } from 'vitest';
import { countedIn } from './counted-in';

test.each([
  ['定点影院有多少家', '家'],
  ['票房多少钱', '钱'],
  ['观影的人次职工多还是居民多', '人次'],
  ['观影人次的票房支出谁多', undefined],
  ['人均观影多少人均', undefined],
])('%s counts %s', (text, unit) => {
  expect(countedIn(text)).toBe(unit);
});
