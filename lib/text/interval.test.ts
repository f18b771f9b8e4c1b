import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExactDecimal, roundHalfUp } from './decimal';
import {
  addIntervals,
  divideIntervals,
  multiplyIntervals,
  overlaps,
  pointInterval,
  printedInterval,
  subtractIntervals,
} from './interval';
import type { Interval } from './interval';

const printed = (text: string, power = 0): Interval => {
  const interval = printedInterval(text, power);
  if (interval === null) throw new Error(`${text} is no number`);
  return interval;
};
const ends = ({ low, high }: Interval) => [low.toFixed(), high.toFixed()];

describe('intervals of printed figures', () => {
  it.each([
    ['4.48', 0, ['4.475', '4.485']],
    ['95', 0, ['94.5', '95.5']],
    ['95.0', 0, ['94.95', '95.05']],
    ['-3.40', 0, ['-3.405', '-3.395']],
    ['2.97', 4, ['29650', '29750']],
    ['0.85', 4, ['8450', '8550']],
  ])('%s with power %i stands for %j', (text, power, expected) => {
    expect(ends(printed(text, power))).toEqual(expected);
  });

  it('says nothing of a misprint', () => {
    expect(printedInterval('1,0329,18')).toBeNull();
  });

  it('tells a rounding apart from a mismatch', () => {
    const difference = subtractIntervals(printed('133068.14'), printed('132637.83'));
    expect(overlaps(difference, printed('406'))).toBe(false);
    const parts = addIntervals(printed('19056.55'), printed('10619.38')); // 29675.93
    expect(overlaps(parts, printed('29675.92'))).toBe(true);
  });

  it('knows nothing of a quotient whose divisor may be zero', () => {
    expect(divideIntervals(printed('1'), printed('0.00'))).toBeNull();
  });

  it('encloses every result of the values that are printed so', () => {
    const cents = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(cents, cents, fc.nat(2), (a, b, digits) => {
        const [left, right] = [new ExactDecimal(a).div(1000), new ExactDecimal(b).div(1000)];
        const [x, y] = [printed(roundHalfUp(left, digits)), printed(roundHalfUp(right, digits))];
        const results: [Interval | null, typeof left][] = [
          [addIntervals(x, y), left.plus(right)],
          [subtractIntervals(x, y), left.minus(right)],
          [multiplyIntervals(x, y), left.times(right)],
          [divideIntervals(x, y), right.isZero() ? left : left.div(right)],
        ];
        for (const [interval, value] of results) {
          if (interval) expect(overlaps(interval, pointInterval(value))).toBe(true);
        }
      }),
    );
  });
});
