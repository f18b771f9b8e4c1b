import { describe, expect, it } from 'vitest';
import { isHeldAgainst } from './is-held-against';

describe('isHeldAgainst', () => {
  it.each([
    '和全国比呢',
    '那跟居民相比高还是低',
    '比农村贵多少',
    '与上海差多少',
    '是城镇的几倍',
    '比女性长吗',
  ])('takes %s for a comparison with the turn before', (text) => {
    expect(isHeldAgainst(text)).toBe(true);
  });

  it.each(['比上年增长多少', '那居民呢', '和居民的分别是多少', '比例是多少', '比较一下职工和居民'])(
    'takes %s for none',
    (text) => {
      expect(isHeldAgainst(text)).toBe(false);
    },
  );
});
