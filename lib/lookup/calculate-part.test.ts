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

describe('whole', () => {
  test('what an amount is a printed share of', () => {
    const outcome = calculate({
      operation: 'whole',
      operands: [row('a', '42.5', '亿元', 'level'), row('b', '1.25', '%', 'share')],
    });
    expect(outcome).toMatchObject({
      status: 'computed',
      calculation: { rounded: '3400.00', unit: '亿元', formula: '42.5 ÷ 1.25% = 3400.00（亿元）' },
    });
  });

  test('two shares have no whole', () => {
    const operands = [row('a', '10', '%', 'share'), row('b', '5', '%', 'share')];
    expect(calculate({ operation: 'whole', operands }).status).toBe('refused');
  });
});

describe('per month and per day', () => {
  test.each([
    ['per_month', '2025', '240', '20.00亿元', '240亿元 ÷ 12 = 20.00亿元'],
    ['per_month', '2025-H1', '240', '40.00亿元', '240亿元 ÷ 6 = 40.00亿元'],
    ['per_day', '2024', '366', '1.00亿元', '366亿元 ÷ 366 = 1.00亿元'],
    ['per_day', '2025', '73', '2000.00万元', '73亿元 ÷ 365 = 2000.00万元'],
  ] as const)('%s of %s: %s → %s', (operation, period, value, result, formula) => {
    const operands = [{ ...row('a', value, '亿元', 'level'), period }];
    const outcome = calculate({ operation, operands });
    expect(outcome).toMatchObject({ status: 'computed', calculation: { formula } });
    expect(
      outcome.status === 'computed' && `${outcome.calculation.rounded}${outcome.calculation.unit}`,
    ).toBe(result);
  });

  test('a stock and a rate are refused', () => {
    const stock = { ...row('a', '10', '亿元', 'level'), period: '2025-末' };
    expect(calculate({ operation: 'per_month', operands: [stock] }).status).toBe('refused');
    const rate = row('b', '10', '%', 'share');
    expect(calculate({ operation: 'per_day', operands: [rate] }).status).toBe('refused');
  });
});

describe('surplus_rate', () => {
  test('what is left of an income', () => {
    const operands = [row('a', '250', '亿元', 'level'), row('b', '230', '亿元', 'level')];
    expect(calculate({ operation: 'surplus_rate', operands })).toMatchObject({
      status: 'computed',
      calculation: { rounded: '8.00', unit: '%', formula: '（250 − 230）÷ 250 × 100% = 8.00%' },
    });
  });

  test('no surplus of a rate or of other units', () => {
    const [amount, rate] = [row('a', '250', '亿元', 'level'), row('b', '5', '%', 'share')];
    const people = row('c', '230', '万人', 'level');
    for (const other of [rate, people])
      expect(calculate({ operation: 'surplus_rate', operands: [amount, other] }).status).toBe(
        'refused',
      );
  });
});

describe('own_case', () => {
  const rate = row('a', '62', '%', 'standard');

  test('a printed rate of what is above the printed amount', () => {
    const operands = [rate, row('b', '800', '元', 'standard')];
    expect(calculate({ operation: 'own_case', operands, given: '20000' })).toMatchObject({
      status: 'computed',
      calculation: { rounded: '11904', formula: '（20000 − 800）× 62% = 11904（元）' },
    });
  });

  test('an amount printed in 万元', () => {
    const operands = [rate, row('b', '1.6', '万元', 'standard')];
    expect(calculate({ operation: 'own_case', operands, given: '20000' })).toMatchObject({
      calculation: { formula: '（20000元 − 1.6万元）× 62% = 2480（元）' },
    });
  });

  test.each([
    ['no sum', [rate], undefined],
    ['no more than is paid first', [rate, row('b', '800', '元', 'standard')], '700'],
    ['no rate', [row('b', '800', '元', 'standard')], '20000'],
    ['a share to be paid first', [rate, row('b', '3', '%', 'standard')], '20000'],
  ])('refuses %s', (_, operands, given) => {
    expect(calculate({ operation: 'own_case', operands, given }).status).toBe('refused');
  });
});
