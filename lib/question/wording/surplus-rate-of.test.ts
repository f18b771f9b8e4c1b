import { describe, expect, test } from 'vitest';
import { surplusRateOf } from './surplus-rate-of';

describe('surplusRateOf', () => {
  test.each([
    ['失业基金当期结余率多少', '失业基金收入比支出多多少'],
    ['工伤基金2023年的结余率(结余/收入)', '工伤基金2023年收入比支出多多少'],
    ['工伤基金累计结余率多少', undefined],
    ['工伤基金结余多少', undefined],
  ])('%s', (text, expected) => {
    expect(surplusRateOf(text)).toBe(expected);
  });
});
