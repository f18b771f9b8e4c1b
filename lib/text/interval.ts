import { decimalsOf, ExactDecimal, parseExact, powerOfTen } from './decimal';
import type { Exact } from './decimal';

/** All values that a figure may stand for: low ≤ x ≤ high. */
export type Interval = { readonly low: Exact; readonly high: Exact };

const between = (...values: readonly Exact[]): Interval => ({
  low: ExactDecimal.min(...values),
  high: ExactDecimal.max(...values),
});

/** A value known exactly: 100, or the number of years. */
export function pointInterval(value: Exact | number): Interval {
  const point = new ExactDecimal(value);
  return { low: point, high: point };
}

/**
 * What a rounded figure may stand for, times ten to `power`: 4.48 ↔ [4.475, 4.485], 95 ↔ [94.5, 95.5], and 2.97 with
 * power 4 (万亿元 in 亿元) ↔ [29650, 29750]. Null where the text is no plain decimal.
 */
export function printedInterval(text: string, power = 0): Interval | null {
  const value = parseExact(text);
  if (value === null) return null;
  const half = powerOfTen(-decimalsOf(text)).div(2);
  const scale = powerOfTen(power);
  return { low: value.minus(half).times(scale), high: value.plus(half).times(scale) };
}

export function addIntervals(left: Interval, right: Interval): Interval {
  return { low: left.low.plus(right.low), high: left.high.plus(right.high) };
}

export function subtractIntervals(left: Interval, right: Interval): Interval {
  return { low: left.low.minus(right.high), high: left.high.minus(right.low) };
}

export function multiplyIntervals(left: Interval, right: Interval): Interval {
  return between(
    left.low.times(right.low),
    left.low.times(right.high),
    left.high.times(right.low),
    left.high.times(right.high),
  );
}

/** Null where the divisor may be zero: nothing is known then. */
export function divideIntervals(left: Interval, right: Interval): Interval | null {
  if (right.low.lte(0) && right.high.gte(0)) return null;
  return between(
    left.low.div(right.low),
    left.low.div(right.high),
    left.high.div(right.low),
    left.high.div(right.high),
  );
}

/** Do the two have a value in common? Ends count, since bulletins round halves either way. */
export function overlaps(left: Interval, right: Interval): boolean {
  return left.low.lte(right.high) && right.low.lte(left.high);
}
