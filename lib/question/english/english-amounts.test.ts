import { expect, test } from 'vitest';
import { translateAmounts } from './english-amounts';

test.each([
  ['exceed 3 trillion yuan', '超过 3万亿元'],
  ['over 1.5 billion yuan', '超过 15亿元'],
  ['fewer than 250 million people', '不到 2.5亿人'],
  ['30 million visits', '3000万人次'],
  ['12.5 thousand yuan', '1.25万元'],
  ['5 thousand people', '5000人'],
  ['over 2024', 'over 2024'],
])('%s → %s', (text, chinese) => {
  expect(translateAmounts(text)).toBe(chinese);
});
