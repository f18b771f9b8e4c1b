import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldMapped } from './fold';

const chinese = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'医保醫療統籌基金乾隆燥著手名後裡ＤＲＧ１２３％，。（）①㎡Ⅲ　 \n'),
    fc.integer({ min: 0x3400, max: 0x9fff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom('😀', '𠮶', 'é', 'ß', 'İ'),
  ),
});

describe('fold', () => {
  it.each([
    ['職工醫保統籌基金支出', '职工医保统筹基金支出'],
    ['２０２５年增長６５．３％', '2025年增长65.3%'],
    ['DRG付费（Ａ级）', 'drg付费(a级)'],
    ['乾燥的乾隆年間', '干燥的乾隆年间'],
    ['著手，著名', '着手,著名'],
    ['门诊　住院', '门诊 住院'],
    ['两年的数对得上么，參保么', '两年的数对得上么,参保么'],
    ['㗲', '㗲'], // its simplified form takes two code units
    ['', ''],
  ])('reads %j as %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('says the same of what is folded already', () => {
    fc.assert(
      fc.property(chinese, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('foldMapped', () => {
  it('gives each character the place that it comes from', () => {
    expect(foldMapped('約①㎡')).toEqual({ text: '约1m2', offsets: [0, 1, 2, 2] });
  });

  it('agrees with fold, and its places ascend within the text', () => {
    fc.assert(
      fc.property(chinese, (text) => {
        const mapped = foldMapped(text);
        expect(mapped.text).toBe(fold(text));
        expect(mapped.offsets).toHaveLength(mapped.text.length);
        mapped.offsets.forEach((offset, at) => {
          expect(offset).toBeGreaterThanOrEqual(mapped.offsets[at - 1] ?? 0);
          expect(offset).toBeLessThan(text.length);
        });
      }),
    );
  });
});
