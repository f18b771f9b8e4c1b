import { describe, expect, it } from 'vitest';
import { plainDivision } from './plain-division';

describe('plainDivision', () => {
  it.each([
    ['拿女生除以全校学生,得个百分比', '女生占全校学生的百分之几'],
    ['门票收入除以入园人次,一人次合多少元', '平均每人次门票收入多少元'],
    ['轿车除以客车,得多少', '轿车是客车的几倍'],
  ])('reads %s as %s', (text, plain) => expect(plainDivision(text)).toBe(plain));

  it.each(['8400除以12', '甲占乙多少'])('leaves %s as it is', (text) =>
    expect(plainDivision(text)).toBe(text),
  );
});
