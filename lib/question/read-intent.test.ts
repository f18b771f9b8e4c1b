import { describe, expect, it } from 'vitest';
import { readIntent } from './read-intent';

describe('readIntent', () => {
  it.each([
    { text: '养老服务包括哪几个项目', intent: 'list', wanted: 'any' },
    { text: '养老服务是哪六样', intent: 'list', wanted: 'any' },
    { text: '去年集采的那两大类', intent: 'list', wanted: 'any' },
    { text: '人均寿命提高说明什么', intent: 'passage', wanted: 'any' },
    { text: '怎么缩小两地的差距', intent: 'how', wanted: 'manner' },
    { text: '各地水平差那么多,根子在哪儿', intent: 'why', wanted: 'reason' },
    { text: '两地相差多少', intent: 'compare', wanted: 'number' },
  ])('reads $intent in $text', ({ text, intent, wanted }) => {
    expect(readIntent(text)).toMatchObject({ intent, wanted });
  });
});
