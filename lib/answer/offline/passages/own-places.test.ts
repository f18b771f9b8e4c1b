import { describe, expect, it } from 'vitest';
import { ownPlaces } from './own-places';

const vocabulary = {
  coveredAreas: new Set(['全国', '泉州市', '福建省', '内蒙古自治区']),
  placeOfSource: new Map([['press', '泉州市']]),
};
const of = (title: string, source = 'other') =>
  ({ title, passage: { source } }) as unknown as Parameters<typeof ownPlaces>[0]; // only what places are read from

describe('ownPlaces', () => {
  it.each([
    ['2023年泉州市医保公报', ['泉州市']],
    ['泉州医保简报', ['泉州市']],
    ['福建省泉州市门诊统筹办法', ['泉州市', '福建省']],
    ['内蒙古医保公报', ['内蒙古自治区']],
    ['2023年全国统计快报', []],
  ])('%s', (title, places) => {
    expect(ownPlaces(of(title), vocabulary)).toEqual(places);
  });

  it('takes the place of the particulars of a source before that of its title', () => {
    expect(ownPlaces(of('门诊待遇有变化', 'press'), vocabulary)).toEqual(['泉州市']);
  });
});
