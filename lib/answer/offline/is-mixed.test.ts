import { describe, expect, it } from 'vitest';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { isMixed } from './is-mixed';

const figure = (area: string, period: string) =>
  ({ observation: { area, period } }) as ObservationEvidence;
const share = { operation: 'share' as const, times: [], areas: [] };

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
});
