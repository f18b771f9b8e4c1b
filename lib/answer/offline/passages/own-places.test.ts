import { describe, expect, it } from 'vitest';
import { ownPlaces } from './own-places';

const vocabulary = { coveredAreas: new Set(['全国', '泉州市', '福建省', '内蒙古自治区']) };

describe('ownPlaces', () => {
  it.each([
    ['2023年泉州市医保公报', ['泉州市']],
    ['泉州医保简报', ['泉州市']],
    ['福建省泉州市门诊统筹办法', ['泉州市', '福建省']],
    ['内蒙古医保公报', ['内蒙古自治区']],
    ['2023年全国统计快报', []],
  ])('%s', (title, places) => {
    expect(ownPlaces(title, vocabulary)).toEqual(places);
  });
});
