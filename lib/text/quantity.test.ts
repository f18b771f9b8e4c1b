import { describe, expect, it } from 'vitest';
import { baseOf, quantityOf } from './quantity';

describe('figures freed from the size of their unit', () => {
  it.each([
    ['2.97', '万亿元', '元', '2970000000000', '2965000000000', '2975000000000'],
    ['133389', '万人', '人', '1333890000', '1333885000', '1333895000'],
    ['10741', '名', '人', '10741', '10740.5', '10741.5'],
    ['4.5', '‰', '‰', '4.5', '4.45', '4.55'],
    ['2.68', '', '', '2.68', '2.675', '2.685'],
  ])('%s%s is %s × %s', (value, unit, base, amount, low, high) => {
    const quantity = quantityOf({ value, unit });
    expect(quantity?.base).toBe(base);
    expect(
      [quantity?.value, quantity?.interval.low, quantity?.interval.high].map((one) =>
        one?.toFixed(),
      ),
    ).toEqual([amount, low, high]);
  });

  it('has none for a misprint', () => {
    expect(quantityOf({ value: '1,0329,18', unit: '个' })).toBeNull();
  });

  it('keeps people and visits apart', () => {
    expect(baseOf('万人')).not.toBe(baseOf('万人次'));
  });
});
