import { describe, expect, it } from 'vitest';
import { readRepair, writeRepairRequest } from './hosted-instructions';

describe('a repair', () => {
  it('names every sentence with what is wrong in it', () => {
    const request = writeRepairRequest([
      { sentence: '支出6亿元。', problems: ['“6亿元”没有依据'] },
      { sentence: '收入7亿元。', problems: ['“7亿元”没有依据'] },
    ]);
    expect(request).toContain('1. 支出6亿元。\n   问题：“6亿元”没有依据\n2. 收入7亿元。');
  });

  it.each([
    ['1. 支出5亿元。[o1]\n2. 删去', [[0, '支出5亿元。[o1]']]],
    ['好的：\n2、收入8亿元。[o2]', [[1, '收入8亿元。[o2]']]],
    ['1. 甲。\n1. 乙。\n3. 丙。\n0. 丁。', [[0, '甲。']]],
    ['支出5亿元。', []],
    ['', []],
  ])('reads %j', (reply, expected) => expect([...readRepair(reply, 2)]).toEqual(expected));
});
