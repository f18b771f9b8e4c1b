import { describe, expect, test } from 'vitest';
import type { Observation } from '@/lib/schema/observation';
import { calculate } from './calculate';

const row = (
  id: string,
  value: string,
  unit: string,
  measure: Observation['measure'],
): Observation => ({
  id,
  indicator: '总需求量',
  breakdown: [],
  area: '全国',
  period: '2024',
  measure,
  value,
  unit,
  qualifier: '',
  status: '',
  source: 's',
  article: '',
  section: [],
  quote: `${value}${unit}`,
  start: 0,
  end: 1,
  note: '',
});

describe('part', () => {
  test('a printed share of a printed whole', () => {
    const outcome = calculate({
      operation: 'part',
      operands: [row('a', '537518', '个', 'level'), row('b', '57', '%', 'share')],
      digits: 0,
    });
    expect(outcome).toMatchObject({
      status: 'computed',
      calculation: { rounded: '306385', unit: '个', formula: '537518 × 57% = 306385（个）' },
    });
  });

  test('two amounts have no part', () => {
    expect(
      calculate({
        operation: 'part',
        operands: [row('a', '10', '个', 'level'), row('b', '5', '个', 'level')],
      }).status,
    ).toBe('refused');
  });
});
