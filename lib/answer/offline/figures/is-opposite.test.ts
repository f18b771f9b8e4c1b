import { describe, expect, it } from 'vitest';
import { isOpposite } from './is-opposite';

const fell = [
  { measure: 'level', value: '1320' },
  { measure: 'yoy_pct', value: '-2.4' },
] as const;
const rose = [{ measure: 'yoy_pct', value: '12.6' }] as const;

describe('isOpposite', () => {
  it.each([
    ['二级医院次均费用涨了2.4%,对吗', 'up', fell, true],
    ['人均筹资涨了20元到1320元,对吗', 'up', fell, true],
    ['次均费用下降2.4%吧', 'down', fell, false],
    ['门诊人次同比下降12.6%', 'down', rose, true],
    ['门诊人次同比增长12.6%', 'up', rose, false],
    ['比2018年增长了2.4%吧', 'up', fell, false],
    ['提高待遇的次均费用是1320元吧', 'up', fell, false],
    ['次均费用是1320元吧', undefined, fell, false],
  ] as const)('%s', (text, premise, printed, expected) => {
    expect(isOpposite({ text, premise }, printed)).toBe(expected);
  });
});
