import { describe, expect, test } from 'vitest';
import { leftOverOf } from './left-over-of';

describe('leftOverOf', () => {
  test.each([
    ['2023年工伤支出扣掉医疗,伤残支出大概多少', '2023年工伤支出扣掉医疗是多少'],
    ['定点机构除去医院,还剩几家', '定点机构除去医院是多少'],
    ['工伤支出扣掉医疗,失业收入多少', undefined],
    ['工伤支出扣掉医疗,伤残支出占多少', undefined],
    ['工伤支出扣掉医疗是多少', undefined],
  ])('%s', (text, expected) => {
    expect(leftOverOf(text)).toBe(expected);
  });
});
