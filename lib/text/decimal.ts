import { Decimal } from 'decimal.js';

/**
 * Exact decimals of figures: 40 significant digits, rounding half up (away from zero, as Chinese bulletins round), never a
 * binary float. Strings come in, strings go out: use `toPlain` or `roundHalfUp` to leave.
 */
export const ExactDecimal = Decimal.clone({
  precision: 40,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});
export type Exact = Decimal;

const PLAIN = /^[+-]?\d+(\.\d+)?$/;

/** A plain decimal as printed ("95", "-4.52") made exact, or null where the text is none (a misprint such as `1,0329,18`). */
export function parseExact(text: string): Exact | null {
  return PLAIN.test(text) ? new ExactDecimal(text) : null;
}

/** 10 to the power `exponent`, exact. */
export function powerOfTen(exponent: number): Exact {
  return new ExactDecimal(10).pow(exponent);
}

/** Plain decimal without exponent; at most 20 significant digits where the expansion does not end sooner. */
export function toPlain(value: Exact): string {
  return value.toSignificantDigits(20).toFixed();
}

/** Rounded half up to `digits` decimals, trailing zeros kept: 2.8 to two digits is 2.80; never "-0.00". */
export function roundHalfUp(value: Exact, digits: number): string {
  const text = value.toFixed(digits);
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
}

/** Decimals printed after the point: 2 in "4.48", 0 in "95". */
export function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}
