import { describe, expect, it } from 'vitest';
import { scopeWords } from './scope-words';

describe('what figures take in', () => {
  it.each([
    ['基本医保基金（含生育保险）总收入', ['含生育保险']],
    ['医疗 总费用（不含 药店）', ['不含药店']],
    ['门诊(包含普通门诊、门诊慢特病)', ['含普通门诊、门诊慢特病']],
    ['基金支出', []],
  ])('reads %s', (text, expected) => {
    expect(scopeWords(text)).toEqual(expected);
  });
});
