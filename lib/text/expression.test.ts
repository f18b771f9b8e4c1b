import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExactDecimal, roundHalfUp } from './decimal';
import {
  boundsOf,
  constant,
  evaluate,
  figure,
  minus,
  over,
  plus,
  sumOf,
  times,
} from './expression';
import type { Expression } from './expression';
import { printedInterval } from './interval';

const exact = (...texts: string[]) => texts.map((text) => new ExactDecimal(text));
const intervals = (...texts: string[]) =>
  texts.map((text) => {
    const interval = printedInterval(text);
    if (!interval) throw new Error(text);
    return interval;
  });
const growth = times(minus(over(figure(0), figure(1)), constant(1)), constant(100));

describe('formulas over figures', () => {
  it('computes growth from two levels', () => {
    const value = evaluate(growth, exact('1582.30', '1433.56'));
    expect(value && roundHalfUp(value, 2)).toBe('10.38');
  });

  it('bounds growth by what the printed digits allow', () => {
    const bounds = boundsOf(growth, intervals('0.85', '0.87'));
    expect(bounds?.low.toFixed(2)).toBe('-3.43'); // 0.845 ÷ 0.875 − 1
    expect(bounds?.high.toFixed(2)).toBe('-1.16'); // 0.855 ÷ 0.865 − 1
  });

  it('takes the root of a ratio', () => {
    const average: Expression = {
      kind: 'power',
      base: over(figure(0), figure(1)),
      exponent: new ExactDecimal(1).div(6),
    };
    expect(evaluate(average, exact('2.97', '1.70'))?.toFixed(4)).toBe('1.0974');
    expect(evaluate(average, exact('-2.97', '1.70'))).toBeNull();
  });

  it('has no value where it divides by zero', () => {
    expect(evaluate(growth, exact('1', '0'))).toBeNull();
    expect(boundsOf(growth, intervals('1', '0'))).toBeNull();
  });

  it('sums a run of figures', () => {
    expect(evaluate(sumOf(1, 4), exact('100', '1', '2', '3'))?.toFixed()).toBe('6');
  });

  it('keeps the value within the bounds', () => {
    const cents = fc.integer({ min: 1, max: 1_000_000 }).map((value) => (value / 100).toFixed(2));
    fc.assert(
      fc.property(cents, cents, cents, (a, b, c) => {
        const formula = over(plus(figure(0), figure(1)), figure(2));
        const value = evaluate(formula, exact(a, b, c));
        const bounds = boundsOf(formula, intervals(a, b, c));
        expect(value && bounds ? bounds.low.lte(value) && bounds.high.gte(value) : true).toBe(true);
      }),
    );
  });
});
