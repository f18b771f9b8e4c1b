import { expect, test } from 'vitest';
import { plainDoubt } from './plain-doubt';

test.each([
  ['2023年门诊人次下降了,是真的吗', '2023年门诊人次下降了吗'],
  ['收入涨了是不是', '收入涨了吗'],
  ['参保人数突破3亿了吗', '参保人数超过3亿了吗'],
  ['药品不足300种吗', '药品不到300种吗'],
  ['有什么技术突破', '有什么技术突破'],
  ['收入上升的原因是什么', '收入上升的原因是什么'],
])('%s is %s', (text, plain) => {
  expect(plainDoubt(text)).toBe(plain);
});
