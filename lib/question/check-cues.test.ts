import { describe, expect, test } from 'vitest';
import { asksToCheck } from './check-cues';

describe('asksToCheck', () => {
  test.each([
    '门诊人次25年同比25.51%,拿24年的66.89算出来咋不是',
    '25年生育保险同比增加666.23万,用24年底数算呢',
    '住院人次25年说减3.40%,按两年快报数算是多少',
    '个账收入减支出跟公报当期结余对得上不',
    '西药公报1398快报1765,为啥不一样',
    '诊疗人次21.45亿到95.5亿,说增长4.5倍准吗',
    '总计1,0329,18是不是印错了',
    '减增量倒推和报告里的一样吗',
  ])('%s', (text) => {
    expect(asksToCheck(text)).toBe(true);
  });

  test.each([
    '2025年职工医保统筹基金支出多少',
    '为什么下降',
    '长护险是什么',
    '2018到2024年均增速自己算是多少',
  ])('not %s', (text) => {
    expect(asksToCheck(text)).toBe(false);
  });
});
