import { describe, expect, it } from 'vitest';
import { valuesIn } from './values';

const said = (text: string) =>
  valuesIn(text).map((value) =>
    value.kind === 'time'
      ? [value.year, value.month, value.day].filter((part) => part !== undefined).join('-')
      : value.kind === 'ordinal'
        ? `第${value.value}${value.noun}`
        : `${value.value}${value.unit}`,
  );

describe('valuesIn', () => {
  it.each([
    ['2016年3月1日起全省执行', ['2016-3-1']],
    ['2016年出台办法,9月起试行', ['2016', '2016-9']],
    ['10月1日起施行', ['0-10-1']],
    ['第二批和第3批', ['第2批', '第3批']],
    ['采购周期为3年,约定量占80%', ['3年', '80%']],
    ['一个平台服务两家医院', []],
    ['封顶线是两万', ['20000']],
    ['门诊统筹', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
