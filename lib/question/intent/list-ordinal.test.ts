import { describe, expect, it } from 'vitest';
import { listOrdinal } from './list-ordinal';

describe('listOrdinal', () => {
  it.each([
    ['第三条详细讲讲', 3],
    ['说说第2点', 2],
    ['最后一项呢', -1],
    ['第十批集采呢', undefined],
    ['一共几条', undefined],
  ])('%s', (text, place) => {
    expect(listOrdinal(text)).toBe(place);
  });
});
