import { describe, expect, test } from 'vitest';
import { readPace } from './read-pace';

describe('readPace', () => {
  test.each([
    ['2025年工伤基金月均支出多少', 'per_month', '2025年工伤基金支出多少'],
    ['平均每天有多少人次住院', 'per_day', '有多少人次住院'],
    ['失业基金每个月大概支出多少亿', 'per_month', '失业基金支出多少亿'],
    ['每天多少人看门诊', 'per_day', '多少人看门诊'],
    ['平均每月破获多少起案件', 'per_month', '破获多少起案件'],
    ['日均门诊多少人次', 'per_day', '门诊多少人次'],
  ])('%s asks for a share of the total', (text, operation, rest) => {
    expect(readPace(text)).toEqual({ operation, rest });
  });

  test.each([
    '列出失业基金每个月的支出',
    '1-6月每月的门诊人次',
    '居民医保每个月要交多少钱',
    '每人每月补助多少元',
    '退休人员个人账户每月划入多少',
    '住院每天花多少钱',
    '基金能支付几个月',
  ])('%s asks for none', (text) => {
    expect(readPace(text)).toBeUndefined();
  });
});
