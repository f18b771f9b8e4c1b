import { describe, expect, it } from 'vitest';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { isChange, isOverTime } from './is-over-time';

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

describe('isChange', () => {
  const of = (group: string) =>
    ({
      observation: { area: '甲市', period: '2024', indicator: '单价', breakdown: ['支架', group] },
    }) as ObservationEvidence;

  it.each([
    ['after and before', ['调整后', '调整前'], true],
    ['before and after', ['调整前', '调整后'], false],
    ['after and before something else', ['调整后', '集采前'], false],
    ['two groups', ['国产', '进口'], false],
  ])('tells of %s', (_, groups, expected) => {
    expect(isChange(groups.map(of))).toBe(expected);
  });
});
