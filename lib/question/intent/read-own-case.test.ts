import { expect, test } from 'vitest';
import { readOwnCase } from './read-own-case';

test.each([
  [
    '兰州职工二级医院住院,政策范围内花了3万,能报多少',
    {
      given: '30000',
      rests: ['兰州职工二级医院住院,政策范围内,报销比例多少', '兰州职工二级医院住院,报销比例多少'],
      isNet: false,
    },
  ],
  [
    '兰州退休人员今年头一回看门诊目录内费用850元医保能报多少钱',
    {
      given: '850',
      rests: ['兰州退休人员看门诊目录内报销比例多少', '兰州退休人员看门诊报销比例多少'],
      isNet: false,
    },
  ],
  [
    '兰州居民住院,扣除起付线后合规费用1万2能报多少',
    {
      given: '12000',
      rests: ['兰州居民住院,合规报销比例多少', '兰州居民住院,报销比例多少'],
      isNet: true,
    },
  ],
])('a bill: %s', (text, expected) => {
  expect(readOwnCase(text)).toEqual(expected);
});

test.each([
  ['我月薪9000,职工医保自己每月扣多少', '9000', '职工医保个人缴费费率多少'],
  ['缴费基数6500医保单位交几百', '6500', '职工医保用人单位缴费费率多少'],
])('what is due: %s', (text, given, rest) => {
  expect(readOwnCase(text)).toMatchObject({ given, rests: [rest], isNet: true });
});

test('a limit that goes by an income', () => {
  expect(readOwnCase('人均可支配收入3.6万元,大病起付线最高定多少')).toEqual({
    given: '36000',
    rests: ['大病起付线最高定多少'],
    base: /可支配收入/,
    isNet: true,
  });
});

test.each([
  '住院花了3万能报多少', // of what is covered nothing is told
  '第二次住院政策内花了3万能报多少',
  '政策内花了3万多能报多少',
  '2024年政策范围内支付比例多少',
  '居民月薪9000医保交多少',
  '灵活就业月工资9000医保交多少',
  '人均可支配收入3.6万元,大病报销比例多少',
])('%s is none', (text) => {
  expect(readOwnCase(text)).toBeUndefined();
});
