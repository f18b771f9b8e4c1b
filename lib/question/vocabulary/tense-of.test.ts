import { describe, expect, it } from 'vitest';
import { tenseOf } from './tense-of';

describe('tenseOf', () => {
  it.each([
    ['预计到2030年用户将达5亿人', 'ahead'],
    ['市场规模将突破90亿元', 'ahead'],
    ['目前已有900家药店接入', 'now'],
    ['接入企业也由77家增长至900家', 'now'],
    ['2024年支出12亿元', undefined],
    ['将分娩镇痛纳入医保支付范围', undefined],
  ])('reads %s as %s', (quote, tense) => {
    expect(tenseOf(quote)).toBe(tense);
  });
});
