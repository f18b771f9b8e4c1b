import { describe, expect, it } from 'vitest';
import { parseUnit, readUnit } from './units';

describe('parseUnit', () => {
  it.each([
    ['万亿元', '万亿元', '元', 12],
    [' 亿人次，', '亿人次', '人次', 8],
    ['万余条', '万条', '条', 4],
    ['%', '%', '%', 0],
    ['个百分点', '个百分点', '个百分点', 0],
    ['/10 万', undefined, undefined, undefined],
    ['/10万', '/10万', '/10万', 0],
    ['元/年', '元/年', '元/年', 0],
    ['个工作日', '个工作日', '个工作日', 0],
    ['亿人口', '亿', '', 8],
    ['人均', undefined, undefined, undefined],
    ['成员', undefined, undefined, undefined],
    ['起付', undefined, undefined, undefined],
  ])('reads %j', (text, unit, base, exponent) => {
    const match = parseUnit(text);
    expect([match?.unit, match?.base, match?.exponent]).toEqual([unit, base, exponent]);
  });

  it('keeps 余 apart from the unit that it stands in', () => {
    expect(parseUnit('万余条')?.more).toBe('余');
  });
});

describe('readUnit', () => {
  it.each([
    ['万人', '人', 4],
    ['亿元', '元', 8],
    ['', '', 0],
    ['万美元', '美元', 4],
    ['公顷', '公顷', 0],
  ])('takes %s apart', (unit, base, exponent) => {
    expect(readUnit(unit)).toEqual({ unit, base, exponent });
  });
});
