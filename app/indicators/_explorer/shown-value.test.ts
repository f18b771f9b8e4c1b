import { describe, expect, it } from 'vitest';
import { grouped, shiftPoint, shownValue } from './shown-value';

describe('shownValue', () => {
  it.each([
    ['13574.17', '亿元', 'wan', '135741700', '万元'],
    ['13574.17', '亿元', 'yi', '13574.17', '亿元'],
    ['8443.63', '元', 'wan', '0.844363', '万元'],
    ['8443.63', '元', 'yi', '0.0000844363', '亿元'],
    ['132637.83', '万人', 'yi', '13.263783', '亿人'],
    ['1.70', '万亿元', 'yi', '17000', '亿元'],
    ['-4.52', '%', 'wan', '-4.52', '%'],
    ['95', '%', 'yi', '95', '%'],
    ['-12', '万人', 'yi', '-0.0012', '亿人'],
  ] as const)('shows %s%s in %s as %s%s', (value, unit, scale, shown, shownUnit) => {
    expect(shownValue({ value, unit }, scale)).toMatchObject({ value: shown, unit: shownUnit });
  });

  it('leaves what is no plain decimal as printed', () => {
    expect(shiftPoint('1,0329,18', 4)).toBeUndefined();
    expect(shownValue({ value: '1,0329,18', unit: '个' }, 'wan').isConverted).toBe(false);
  });

  it('groups only long whole parts', () => {
    expect(['132637.83', '8443.63', '-12345', '0.844363'].map(grouped)).toEqual([
      '132,637.83',
      '8443.63',
      '-12,345',
      '0.844363',
    ]);
  });
});
