import { describe, expect, it } from 'vitest';
import { asksEffect } from './asks-effect';
import { readIntent } from './read-intent';

describe('asksEffect', () => {
  it.each([
    '数据共享对企业有什么好处',
    '这套平台起了什么作用',
    '统一编码能带来啥便利',
    '病历数据互通后村医能得到什么',
    '无创检查比老办法强在哪',
    '上门采样有什么困难',
    '新流程跟以前有什么不同',
    '窗口太少会有什么问题',
    '病历上网带来了什么变化',
  ])('takes %s for a question in words', (question) => {
    expect(asksEffect(question)).toBe(true);
    expect(readIntent(question).intent).toBe('passage');
  });

  it.each([
    '参保人数是多少',
    '参保人数有什么变化',
    '数据平台接入了多少家医院',
    '推行电子票据有哪些意义',
    '职工和居民差在哪年最大',
    '两年的人数有什么不同',
  ])('leaves %s to the figures', (question) => expect(asksEffect(question)).toBe(false));
});
