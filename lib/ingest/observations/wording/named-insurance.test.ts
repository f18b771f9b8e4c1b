import { describe, expect, it } from 'vitest';
import { insuranceAbove, lastInsurance } from './named-insurance';

describe('insuranceAbove', () => {
  it.each([
    ['长期护理保险覆盖哪些人？', '', '长期护理保险'],
    ['二、待遇|（三）生育保险', '', '生育保险'],
    ['商业补充保险“云岭保”怎么买？', '', '商业健康保险'],
    ['五、大病保险', '职工大额医疗费用补助起付线为', '大额补助'],
    ['一、基本医疗保险和生育保险', '', undefined],
    ['一、职工医保', '', undefined],
    ['四、生育保险和长期护理保险', '', undefined],
    ['', '', undefined],
  ])('%s %s', (headings, before, expected) => {
    expect(insuranceAbove(headings, before)).toBe(expected);
  });
});

describe('lastInsurance', () => {
  it('leaves out what a bracket takes in', () => {
    expect(lastInsurance('职工医保基金（含生育保险）')).toBe('基本医疗保险');
  });
});
