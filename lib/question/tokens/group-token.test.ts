import { describe, expect, it } from 'vitest';
import { groupToken } from './group-token';

describe('groupToken', () => {
  it.each([
    ['80岁以上老人', '80岁以上', ['80岁以上', '80岁以上']],
    ['60岁及以上的', '60岁及以上', ['60岁以上', '60岁及以上']],
    ['第十三批集采', '第十三批', ['第13批', '第十三批']],
    ['第20轮谈判', '第20轮', ['第20轮', '第二十轮']],
    ['第一版目录', '第一版', ['第1版', '第一版', '首版']],
  ])('reads %s as one group', (text, said, means) => {
    expect(groupToken(text, 4)).toEqual({ text: said, start: 4, kind: 'content', means });
  });

  it.each(['第三季度', '第五条', '批次', '80岁的老人'])('takes %s for no group', (text) => {
    expect(groupToken(text, 0)).toBeUndefined();
  });
});
