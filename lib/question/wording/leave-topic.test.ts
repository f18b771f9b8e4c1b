import { describe, expect, it } from 'vitest';
import { leaveTopic } from './leave-topic';

describe('leaveTopic', () => {
  it.each([
    ['换个话题,全国护士有多少', '全国护士有多少', true],
    ['好的,我们换一个问题吧。药店有多少家', '药店有多少家', true],
    ['说点别的,居民呢', '居民呢', true],
    ['先不说这个,常州有多少人参保', '常州有多少人参保', true],
    ["let's change the topic: how many nurses", 'how many nurses', true],
    ['another question, how many nurses', 'how many nurses', true],
    ['再问一个,居民呢', '居民呢', false],
    ['顺便问一下,去年呢', '去年呢', false],
    ['换成2024年呢', '换成2024年呢', false],
    ['问题有哪些', '问题有哪些', false],
    ['换个话题', '换个话题', false],
    ['其他的呢', '其他的呢', false],
  ])('%s', (text, rest, isLeft) => {
    expect(leaveTopic(text)).toEqual({ text: rest, isLeft });
  });
});
