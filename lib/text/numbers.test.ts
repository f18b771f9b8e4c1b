import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from './numbers';

const read = (text: string) =>
  findNumbers(text).map(({ text: printed, value }) => [printed, value]);

describe('findNumbers', () => {
  it.each([
    ['收入1.70万亿元', [['1.70', '1.70']]],
    ['总计36,976个', [['36,976', '36976']]],
    ['占比９５．０％', [['９５．０', '95.0']]],
    ['增长-4.52%', [['-4.52', '-4.52']]],
    [
      '8-18个月',
      [
        ['8', '8'],
        ['18', '18'],
      ],
    ],
    [
      '5%-8%',
      [
        ['5', '5'],
        ['8', '8'],
      ],
    ],
    ['约1/4的人', [['1/4', '0.25']]],
    ['占2/3', [['2/3', '0.6667']]],
    [
      '孕产妇死亡率15.1/10万',
      [
        ['15.1', '15.1'],
        ['10', '10'],
      ],
    ],
    ['四分之一左右', [['四分之一', '0.25']]],
    ['百分之三十', [['百分之三十', '30']]],
    ['超八成', [['八', '8']]],
    ['完成成果', []],
    ['开展十批集采', [['十', '10']]],
    ['第十批国家集采', []],
    ['三百多种', [['三百', '300']]],
    ['总访问量达百万次', [['百万', '1000000']]],
    ['节省数千亿元', []],
    ['几十分钟', []],
    ['一个参保人', []],
    ['三重制度', []],
    [
      '2018,2019',
      [
        ['2018', '2018'],
        ['2019', '2019'],
      ],
    ],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('marks a misprint of separators and reads its digits', () => {
    expect(findNumbers('总计1,0329,18')).toMatchObject([{ value: '1032918', irregular: true }]);
  });

  it('says which bound of a range a number is', () => {
    expect(findNumbers('10%至30%').map(({ bound }) => bound)).toEqual(['low', 'high']);
    expect(findNumbers('10%、30%').map(({ bound }) => bound)).toEqual([undefined, undefined]);
  });

  it('gives spans whose text is the number as printed', () => {
    const piece = fc.constantFrom(
      '收入',
      '1.5',
      '-3',
      '八成',
      '，',
      '1/4',
      '12,345',
      '元',
      '%',
      '十批',
      '第3',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end, text: printed, value } of findNumbers(text)) {
          expect(text.slice(start, end)).toBe(printed);
          expect(value).toMatch(/^-?\d+(\.\d+)?$/);
        }
      }),
    );
  });

  it('keeps every decimal exactly as printed', () => {
    const decimal = fc
      .tuple(fc.integer({ min: 0, max: 99999 }), fc.integer({ min: 0, max: 999 }))
      .map(([a, b]) => `${a}.${b}`);
    fc.assert(
      fc.property(decimal, (printed) => {
        expect(read(`为${printed}亿元`)).toEqual([[printed, printed]]);
      }),
    );
  });
});
