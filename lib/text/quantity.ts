import { parseExact, powerOfTen } from './decimal';
import type { Exact } from './decimal';
import { printedInterval } from './interval';
import type { Interval } from './interval';
import { readUnit } from './units';

/** A figure freed from how large its unit is: 2.97万亿元 is 2970000000000 元, somewhere in [2965000000000, 2975000000000]. */
export type Quantity = {
  /** Unit without multiplier; 人, 名 and 位 are one. Shares and rates keep their sign (%, ‰, 个百分点, /10万). */
  readonly base: string;
  /** Power of ten of the printed unit. */
  readonly exponent: number;
  /** In `base`. */
  readonly value: Exact;
  /** What the printed digits allow, in `base`. */
  readonly interval: Interval;
};

/** Measure words that count the same thing. */
const SAME_BASE: Readonly<Record<string, string>> = { 名: '人', 位: '人', 人民币元: '元' };

/** Without multiplier, one name where several count the same thing. */
export function baseOf(unit: string): string {
  const { base } = readUnit(unit);
  return SAME_BASE[base] ?? base;
}

const cache = new Map<string, { base: string; exponent: number }>();

function unitOf(unit: string): { base: string; exponent: number } {
  let known = cache.get(unit);
  if (known === undefined) {
    known = { base: baseOf(unit), exponent: readUnit(unit).exponent };
    cache.set(unit, known);
  }
  return known;
}

/** Null where the value is no plain decimal (a misprint kept as printed). */
export function quantityOf({ value, unit }: { value: string; unit: string }): Quantity | null {
  const number = parseExact(value);
  const { base, exponent } = unitOf(unit);
  const interval = printedInterval(value, exponent);
  if (number === null || interval === null) return null;
  return { base, exponent, value: number.times(powerOfTen(exponent)), interval };
}
