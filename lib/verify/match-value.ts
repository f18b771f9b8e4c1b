import { decimalsOf, parseExact, roundHalfUp } from '@/lib/text/decimal';
import { readUnit } from '@/lib/text/units';

type Quantity = { readonly value: string; readonly unit: string };

/** Measure words that may stand for one another: 1098家 and 1098个 are one count. 人 and 人次 are not. */
const COUNTERS: readonly (readonly string[])[] = [
  ['个', '家', '所', '座'],
  ['人', '名', '位'],
  ['个', '项', '种', '类', '条', '款', '件', '省'],
];

/** Are two units the same as printed? 万 and 亿, % and 个百分点, 人 and 人次 are not: a conversion is a calculation. */
export function isSameUnit(left: string, right: string): boolean {
  if (left === right) return true;
  const [a, b] = [readUnit(left), readUnit(right)];
  if (a.exponent !== b.exponent) return false;
  if (a.base === b.base) return true;
  // 13.3亿 for 13.3亿人: the multiplier says how much, the words around it of what.
  if (a.exponent > 0 && (a.base === '' || b.base === '')) return true;
  return COUNTERS.some((set) => set.includes(a.base) && set.includes(b.base));
}

/** The very same number, digits compared exactly and signs left to the direction: 40967 is not in 140967, 13.0 is 13. */
export function isSameNumber(left: string, right: string): boolean {
  const [a, b] = [parseExact(left), parseExact(right)];
  return a !== null && b !== null ? a.abs().eq(b.abs()) : left === right;
}

export function isSameQuantity(left: Quantity, right: Quantity): boolean {
  return isSameNumber(left.value, right.value) && isSameUnit(left.unit, right.unit);
}

/** Does a computed value round to the number as it is shown, with its digits? */
export function roundsTo(shown: string, exact: string): boolean {
  const [a, b] = [parseExact(shown), parseExact(exact)];
  if (a === null || b === null) return false;
  const digits = decimalsOf(shown);
  return roundHalfUp(a.abs(), digits) === roundHalfUp(b.abs(), digits);
}
