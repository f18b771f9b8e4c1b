import { describe, expect, it } from 'vitest';
import { unitIn } from './unit-in';

describe('unitIn', () => {
  it.each([
    ['把收入换算成万元', { unit: '万元', isWish: true }],
    ['合多少万亿元', { unit: '万亿元', isWish: true }],
    ['支出是多少亿元', { unit: '亿元', isWish: false }],
  ])('reads the unit of %s', (text, unit) => expect(unitIn(text)).toEqual(unit));

  it('reads none where none is named', () => expect(unitIn('支出是多少')).toBeUndefined());
});
