import { describe, expect, it } from 'vitest';
import { plainSum } from './plain-sum';

describe('plainSum', () => {
  it.each([
    ['学费与杂费加总,是什么数', '学费与杂费合计多少'],
    ['小学+初中,多少万人', '小学和初中,合计多少万人'],
    ['请求和:学费和杂费,是多少', '学费和杂费合计多少'],
  ])('reads %s as %s', (text, plain) => expect(plainSum(text)).toBe(plain));

  it.each(['学费多少', 'c++学生多少'])('leaves %s as it is', (text) =>
    expect(plainSum(text)).toBe(text),
  );
});
