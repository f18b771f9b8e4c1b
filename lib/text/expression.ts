import { ExactDecimal } from './decimal';
import type { Exact } from './decimal';
import {
  addIntervals,
  divideIntervals,
  multiplyIntervals,
  pointInterval,
  subtractIntervals,
} from './interval';
import type { Interval } from './interval';

/**
 * A formula over figures. Write it so that each figure occurs once (growth as a ÷ b − 1): then its bounds are exact.
 */
export type Expression =
  | { readonly kind: 'figure'; readonly at: number }
  | { readonly kind: 'constant'; readonly value: Exact }
  | {
      readonly kind: 'plus' | 'minus' | 'times' | 'over';
      readonly left: Expression;
      readonly right: Expression;
    }
  /** Positive base only. */
  | { readonly kind: 'power'; readonly base: Expression; readonly exponent: Exact };

export const figure = (at: number): Expression => ({ kind: 'figure', at });
export const constant = (value: Exact | number | string): Expression => ({
  kind: 'constant',
  value: new ExactDecimal(value),
});
export const binary =
  (kind: 'plus' | 'minus' | 'times' | 'over') =>
  (left: Expression, right: Expression): Expression => ({ kind, left, right });
export const plus = binary('plus');
export const minus = binary('minus');
export const times = binary('times');
export const over = binary('over');

/** The sum of figures `from`, `from` + 1, … up to, not including, `to`. */
export function sumOf(from: number, to: number): Expression {
  let sum = figure(from);
  for (let at = from + 1; at < to; at += 1) sum = plus(sum, figure(at));
  return sum;
}

const EXACT = {
  plus: (left: Exact, right: Exact) => left.plus(right),
  minus: (left: Exact, right: Exact) => left.minus(right),
  times: (left: Exact, right: Exact) => left.times(right),
  over: (left: Exact, right: Exact) => (right.isZero() ? null : left.div(right)),
};

/** Its value; null on a division by zero or the power of a number that is not positive. */
export function evaluate(expression: Expression, values: readonly Exact[]): Exact | null {
  switch (expression.kind) {
    case 'figure':
      return values[expression.at] ?? null;
    case 'constant':
      return expression.value;
    case 'power': {
      const base = evaluate(expression.base, values);
      return base?.gt(0) ? base.pow(expression.exponent) : null;
    }
    default: {
      const left = evaluate(expression.left, values);
      const right = evaluate(expression.right, values);
      return left && right ? EXACT[expression.kind](left, right) : null;
    }
  }
}

const BOUNDS = {
  plus: addIntervals,
  minus: subtractIntervals,
  times: multiplyIntervals,
  over: divideIntervals,
};

/** All values it may take while every figure stays within its interval; null where nothing can be said. */
export function boundsOf(expression: Expression, intervals: readonly Interval[]): Interval | null {
  switch (expression.kind) {
    case 'figure':
      return intervals[expression.at] ?? null;
    case 'constant':
      return pointInterval(expression.value);
    case 'power': {
      const base = boundsOf(expression.base, intervals);
      if (!base?.low.gt(0)) return null;
      const ends = [base.low.pow(expression.exponent), base.high.pow(expression.exponent)];
      return { low: ExactDecimal.min(...ends), high: ExactDecimal.max(...ends) };
    }
    default: {
      const left = boundsOf(expression.left, intervals);
      const right = boundsOf(expression.right, intervals);
      return left && right ? BOUNDS[expression.kind](left, right) : null;
    }
  }
}
