import { describe, expect, it } from 'vitest';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { isOverTime } from './is-over-time';

const figure = (area: string, period: string, indicator = '次均住院救助') =>
  ({ observation: { area, period, indicator } }) as ObservationEvidence;

describe('isOverTime', () => {
  it.each([
    ['one thing in two years', [figure('甲市', '2023'), figure('甲市', '2024')], true],
    ['two places', [figure('甲市', '2024'), figure('全国', '2023')], false],
    ['one year', [figure('甲市', '2024'), figure('甲市', '2024')], false],
    ['two things', [figure('甲市', '2023'), figure('甲市', '2024', '参保人数')], false],
    ['a single figure', [figure('甲市', '2024')], false],
  ])('tells of %s: %#', (_, operands, expected) => {
    expect(isOverTime(operands)).toBe(expected);
  });
});
