import { describe, expect, it } from 'vitest';
import { translatePlaces } from './english-places';

describe('translatePlaces', () => {
  it.each([
    ["what was changzhou's cost", 'what was  常州  cost'],
    ['nurses in inner mongolia', 'nurses in  内蒙古 '],
    ['jiangsu province', ' 江苏 '],
    ['springfield', 'springfield'],
    ['nurses in china', 'nurses  全国 '],
  ])('%s → %s', (text, translated) => {
    expect(translatePlaces(text)).toBe(translated);
  });
});
