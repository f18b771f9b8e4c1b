import { describe, expect, it } from 'vitest';
import { unitOf } from './unit-of';

describe('unitOf', () => {
  it.each([
    ['a caption prints after 单位', { caption: '表3 各站客流 单位：万人', header: [] }, '万人'],
    [
      'a bracket holds that closes the caption',
      { caption: '客流（2021年，万人次）', header: [] },
      '万人次',
    ],
    ['the header prints after 单位', { header: ['站名 单位:人', '客流'] }, '人'],
    ['all columns of numbers share', { header: ['站名', '进站（人）', '出站（人）'] }, '人'],
  ])('reads the unit that %s', (_, printed, unit) => expect(unitOf(printed)).toBe(unit));

  it.each([
    ['columns that differ', { header: ['站名', '进站（人）', '面积（公顷）'] }],
    ['a bracket that holds no unit', { caption: '各站客流（续表）', header: ['站名', '进站'] }],
    ['a first column alone', { header: ['站名（个）'] }],
  ])('reads none of %s', (_, printed) => expect(unitOf(printed)).toBeUndefined());
});
