import { describe, expect, it } from 'vitest';
import { headingShare } from './heading-share';

describe('headingShare', () => {
  it('is whole where the question says the heading, whatever its number', () => {
    expect(headingShare('为什么方便老人出行', '三、方便老人出行')).toBe(1);
  });

  it('counts the pairs of characters of the heading that the question holds', () => {
    // 缩短, 候车, 时间 of 缩短 短乘 乘客 客候 候车 车时 时间
    expect(headingShare('怎么就缩短了候车的时间', '2、缩短乘客候车时间')).toBeCloseTo(3 / 7);
  });

  it.each(['公交', '一、背景', ''])(
    'is nothing for a heading that states nothing: %s',
    (heading) => {
      expect(headingShare('公交改革的背景是什么', heading)).toBe(0);
    },
  );
});
