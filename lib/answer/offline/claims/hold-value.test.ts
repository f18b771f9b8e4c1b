import { describe, expect, it } from 'vitest';
import { valuesIn } from '@/lib/text/values';
import { holdValue } from './hold-value';

const first = (text: string) => {
  const [value] = valuesIn(text);
  if (!value) throw new Error(text);
  return value;
};

describe('holdValue', () => {
  it.each([
    ['2016年', '2016年3月', 'same'],
    ['2016年', '2017年3月', 'other'],
    ['2016年3月', '2016年', 'silent'],
    ['2016年3月', '2017年', 'other'],
    ['第二批', '第3批', 'other'],
    ['第二批', '第2批', 'same'],
    ['第二批', '第三类', 'silent'],
    ['3年', '2年', 'other'],
    ['3年', '3元', 'silent'],
    ['2万', '20000元', 'same'],
    ['80%', '3家', 'silent'],
  ])('%s beside %s', (claimed, printed, expected) => {
    expect(holdValue(first(claimed), valuesIn(printed))).toBe(expected);
  });
});
