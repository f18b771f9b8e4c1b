import { describe, expect, it } from 'vitest';
import { isClaim } from './is-claim';

describe('isClaim', () => {
  it.each([
    ['首张电子处方是2018年开的吧', true],
    ['老年护理补贴不是2016年才有的嘛', true],
    ['试点由省里先垫付,是不是', true],
    ['脊柱耗材周期2年,对吗', true],
    ['首张电子处方是哪年开的', false],
    ['门诊比住院多多少,对吗', false],
    ['居民医保可以报销吗', false],
    ['药店有多少家', false],
  ])('%s', (text, expected) => {
    expect(isClaim(text)).toBe(expected);
  });
});
