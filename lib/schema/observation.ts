import { z } from 'zod';

export const measureSchema = z.enum([
  'level', // 期末数、当期数, amounts and counts
  'yoy_pct', // growth over the year before, per cent
  'yoy_abs', // change against the year before, in the level's unit
  'pp_change', // change in percentage points
  'share', // part of a whole, per cent
  'ratio', // 参保率, 报销比例, 在职退休比: a ratio of two different things
  'cumulative', // over several years or since a date
  'average_growth', // 年均增长
  'standard', // 起付线, 限额, 缴费标准, 规定的比例: what a rule sets
  'multiple', // 为…的x倍
  'other',
]);
export type Measure = z.infer<typeof measureSchema>;

/**
 * One stated figure: a row of index/indicators.csv. Empty string where a column has nothing to say.
 */
export const observationSchema = z.strictObject({
  id: z.string().min(1),
  /** Standard name without area, year and breakdown: 基本医疗保险基金支出. */
  indicator: z.string().min(1),
  /** 职工, 统筹基金, 三级 …; joined by `/` in the file. */
  breakdown: z.array(z.string().min(1)),
  area: z.string(),
  /** `2025`, `2025-末`, `2018-2024`, `2026-H1`, `2024-09`. */
  period: z.string(),
  measure: measureSchema,
  /** Plain decimal with sign, in `unit`. As printed: 95 and 95.0 differ. */
  value: z.string(),
  /** As printed: 万人, 亿元, %, 个百分点, ‰. */
  unit: z.string(),
  /** 约, 超过, 以上, 不低于, 左右 …, as printed. */
  qualifier: z.string(),
  /** `preliminary` where a note says so. */
  status: z.enum(['', 'preliminary']),
  source: z.string().min(1),
  article: z.string(),
  section: z.array(z.string()),
  /** The shortest text that states it; equals the source text's slice, furniture aside. */
  quote: z.string().min(1),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  /** How it was read where that is not plain (misprint, distributed from 分别, 口径, base of a growth). */
  note: z.string(),
});
export type Observation = z.infer<typeof observationSchema>;

/** The columns of index/indicators.csv, in order. */
export const OBSERVATION_COLUMNS = Object.keys(
  observationSchema.shape,
) as readonly (keyof Observation)[];

export const checkKindSchema = z.enum([
  'growth', // yoy_pct against two levels
  'change', // yoy_abs against two levels
  'growth_of_change', // yoy_pct against level and yoy_abs
  'pp_change',
  'share',
  'sum', // parts against total
  'ratio',
  'mean', // per head, per case
  'balance', // income − expenditure against 当期结存
  'restated', // the same indicator, area, period and breakdown stated twice with different values
  'other',
]);

/** A reported figure held against one computed from other figures: a row of index/checks.csv. */
export const checkSchema = z.strictObject({
  id: z.string().min(1),
  kind: checkKindSchema,
  /** Observation id of the reported figure. */
  reported: z.string().min(1),
  reportedValue: z.string(),
  recomputedValue: z.string(),
  unit: z.string(),
  /** With the operands' values: (133068.14 − 132637.83) = 430.31. */
  formula: z.string(),
  /** Observation ids, in the order of the formula; joined by a space in the file. */
  operands: z.array(z.string()),
  verdict: z.enum(['consistent', 'rounding', 'mismatch', 'not_comparable']),
  /** In Chinese: why it is a mismatch or not comparable (口径, scope, date, revised base). */
  reason: z.string(),
});
export type Check = z.infer<typeof checkSchema>;
