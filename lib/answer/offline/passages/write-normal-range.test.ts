import { describe, expect, it } from 'vitest';
import { aTarget } from '@/tests/builders/ask';
import { passageEvidence } from '@/tests/builders/evidence';
import { writeNormalRange } from './write-normal-range';

const passages = [
  passageEvidence({ passage: { text: '去年公交车满载率为61%。全网满载率合理。' } }),
  passageEvidence({
    alias: 'p2',
    passage: { text: '按照规程，地铁满载率合理区间为60%-80%。公交满载率合理区间为50%-70%。' },
  }),
];
const ranged = (text: string, breakdown: string[] = ['公交'], indicator = '满载率') =>
  writeNormalRange({ ask: { text, targets: [aTarget({ indicator, breakdown })] }, passages });

describe('writeNormalRange', () => {
  it.each([
    '公交满载率61%算不算正常',
    '公交满载率在合理区间里吗',
    '公交满载率61%正常吗',
    '公交满载率多少才算正常',
    '公交满载率正常该是多少',
  ])('cites the range of the same group for %s', (text) => {
    expect(ranged(text)).toBe('公交满载率合理区间为50%-70%。[p2.2]');
  });

  it('takes the name of the range for that of the figure', () => {
    expect(ranged('地铁满载率在合理区间吗', ['地铁'], '满载率合理区间')).toContain('60%-80%');
  });

  it.each([
    ['where only the figure is asked for', '公交满载率多少', ['公交']],
    ['of another group', '轮渡满载率正常吗', ['轮渡']],
  ])('cites none %s', (_, text, breakdown) => {
    expect(ranged(text, breakdown)).toBe('');
  });
});
