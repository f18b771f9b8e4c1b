import { describe, expect, it } from 'vitest';
import { plainCheck } from './plain-check';

describe('plainCheck', () => {
  it.each([
    [
      '有文章称,某县2019年率先试点护理券。这一说法是否属实,请予核实。',
      '某县2019年率先试点护理券,对吗',
    ],
    ['护理券2019年起步,没记错吧', '护理券2019年起步,对吗'],
    ['我稿子里写了"护理券使用人数增长3.2%",这样表述有没有错?', '护理券使用人数增长3.2%,对吗'],
    ['本人抄录的2021年床位数为30万张,请予复核,如有误请更正', '2021年床位数为30万张,对吗'],
    ['请确认首张护理券在某县发放这一事实', '首张护理券在某县发放,对吗'],
  ])('reads %s as a statement to check', (question, plain) => {
    expect(plainCheck(question)).toBe(plain);
  });

  it.each([
    '2021年床位数是多少,请核实',
    '床位30万张,减上年的,对得上不',
    '三类机构加起来与总数是否相符',
    '请核对2021年床位数',
  ])('leaves %s', (question) => {
    expect(plainCheck(question)).toBe(question);
  });
});
