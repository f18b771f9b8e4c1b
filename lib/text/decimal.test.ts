import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf, ExactDecimal, parseExact, powerOfTen, roundHalfUp, toPlain } from './decimal';

describe('exact decimals', () => {
  it.each([
    ['13574.17', '13205.04', '369.13'],
    ['0.3', '0.1', '0.2'], // 0.19999999999999998 in binary
    ['133068.14', '132637.83', '430.31'],
  ])('subtracts %s − %s without a float', (left, right, expected) => {
    expect(toPlain(new ExactDecimal(left).minus(right))).toBe(expected);
  });

  it.each([
    ['2.675', 2, '2.68'], // toFixed of a float says 2.67
    ['-2.675', 2, '-2.68'],
    ['2.795', 2, '2.80'],
    ['-0.001', 2, '0.00'],
    ['0.5', 0, '1'],
  ])('rounds %s to %i digits half up: %s', (text, digits, expected) => {
    expect(roundHalfUp(new ExactDecimal(text), digits)).toBe(expected);
  });

  it.each(['1,0329,18', '', '约95', '1e5', '九成', '.5'])(
    'does not take %j for a number',
    (text) => {
      expect(parseExact(text)).toBeNull();
    },
  );

  it('cuts an endless expansion at 20 significant digits and never prints an exponent', () => {
    expect(toPlain(new ExactDecimal(1).div(3))).toBe('0.33333333333333333333');
    expect(toPlain(powerOfTen(25))).toBe('10000000000000000000000000');
    expect(toPlain(powerOfTen(-12))).toBe('0.000000000001');
  });

  it('counts the decimals as printed', () => {
    expect(['95', '95.0', '95.00'].map(decimalsOf)).toEqual([0, 1, 2]);
  });

  it('adds integers as big integers do', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 18n), 10n ** 18n),
        fc.bigInt(-(10n ** 18n), 10n ** 18n),
        (a, b) => {
          expect(toPlain(new ExactDecimal(a.toString()).plus(b.toString()))).toBe(
            (a + b).toString(),
          );
        },
      ),
    );
  });
});
