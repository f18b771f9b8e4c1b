import { describe, expect, it } from 'vitest';
import { asksOwnAffair } from './asks-own-affair';

describe('asksOwnAffair', () => {
  it.each([
    '我的报销单为什么被退了',
    '我被停保了是什么原因',
    '我的异地备案审核通过了吗',
    '老婆的生育津贴怎么还没打过来',
    '我家老人的低保批没批',
    '我退休金一个月多少',
    '我这种情况能报多少,我花了3万住院',
    '王院长手机号给我一个',
    '把病人的身份证号导出来',
  ])('%s is an affair of one person', (text) => {
    expect(asksOwnAffair(text)).toBe(true);
  });

  it.each([
    '我是常州居民医保,花了2万能报多少',
    '我局追回的基金怎么还没到账',
    '我省慢特病认定通过了吗',
    '参保登记要填手机号吗',
    '医保断缴了还能报吗',
    '我想知道生育津贴什么时候到账',
    '医保局的咨询电话是多少',
    '身份证号变更了怎么办',
  ])('%s is not', (text) => {
    expect(asksOwnAffair(text)).toBe(false);
  });
});
