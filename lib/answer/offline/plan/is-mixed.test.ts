import { describe, expect, it } from 'vitest';
import { aTarget } from '@/tests/builders/ask';
import { observationEvidence } from '@/tests/builders/evidence';
import { isMixed } from './is-mixed';

const figure = (area: string, period: string, breakdown: string[] = []) =>
  observationEvidence({
    observation: { indicator: '家次', area, period, breakdown },
  });
const share = { operation: 'share' as const, times: [], areas: [], targets: [] };

describe('isMixed', () => {
  it('keeps a city’s part from the nation’s whole', () => {
    expect(isMixed(share, [figure('甲市', '2024'), figure('全国', '2024')])).toBe(true);
  });

  it('divides the figures of two places that the question names', () => {
    const named = { ...share, areas: ['甲市', '全国'] };
    expect(isMixed(named, [figure('甲市', '2024'), figure('全国', '2024')])).toBe(false);
  });

  it('keeps a part of one year from a whole of another, where no year is named', () => {
    expect(isMixed(share, [figure('甲市', '2023'), figure('甲市', '2025')])).toBe(true);
  });

  it('divides figures of one place and year', () => {
    expect(isMixed(share, [figure('甲市', '2024'), figure('甲市', '2024')])).toBe(false);
  });

  it('divides a part by the group that its name is within', () => {
    const target = aTarget({});
    const parts = [figure('甲市', '2024', ['民办学校']), figure('甲市', '2024', ['学校'])];
    expect(isMixed({ ...share, targets: [target] }, parts)).toBe(false);
  });

  it('divides no part by the part beside it, where one name stands for both', () => {
    const parts = [figure('甲市', '2024', ['药品']), figure('甲市', '2024', ['耗材'])];
    const target = aTarget({}); // how many there are is all that is read
    expect(isMixed({ ...share, targets: [target] }, parts)).toBe(true);
    expect(isMixed({ ...share, targets: [target, target] }, parts)).toBe(false);
  });
});
