import { z } from 'zod';
import { checkSchema, measureSchema, observationSchema } from './observation';
import { enumerationSchema, passageSchema } from './passage';

/**
 * The tools that both engines have, and the evidence that comes back. An alias (`p1`, `o3`, `c1`, `l2`) is given by the
 * tool layer, counts from 1 within one turn, and is what a draft cites: `[p1]`, `[p1.2]` (second sentence of p1), `[o3]`,
 * `[c1]`, `[l2.4]` (fourth item of l2), `[l2]` (whole list).
 */
const origin = {
  /** Title of the article or source, its publisher and date: what a careful reader wants beside the text. */
  title: z.string(),
  publisher: z.string().optional(),
  date: z.string().optional(),
};

export const passageEvidenceSchema = z.strictObject({
  alias: z.string(),
  ...origin,
  score: z.number(),
  passage: passageSchema,
});
export type PassageEvidence = z.infer<typeof passageEvidenceSchema>;

export const listEvidenceSchema = z.strictObject({
  alias: z.string(),
  ...origin,
  score: z.number(),
  list: enumerationSchema,
});
export type ListEvidence = z.infer<typeof listEvidenceSchema>;

export const observationEvidenceSchema = z.strictObject({
  alias: z.string(),
  ...origin,
  observation: observationSchema,
  /** Growth and change that the source states with this level, same indicator, area, period, breakdown. */
  related: z.array(observationSchema),
  /** Checks in which it is the reported figure or an operand and which are not consistent. */
  checks: z.array(checkSchema),
});
export type ObservationEvidence = z.infer<typeof observationEvidenceSchema>;

export const calculationSchema = z.strictObject({
  alias: z.string(),
  operation: z.string(),
  /** Exact value as a plain decimal (at most 20 significant digits where it does not end). */
  value: z.string(),
  /** `value` rounded half up to the digits asked for (2 unless said). */
  rounded: z.string(),
  unit: z.string(),
  /** 13574.17 − 13205.04 = 369.13（亿元） */
  formula: z.string(),
  /** Observation ids, in the order of the formula. */
  operands: z.array(z.string()),
  /** Of a rank or a comparison: observation ids in order, first is highest. */
  order: z.array(z.string()).optional(),
  /** In Chinese: 口径 differs, years differ, digits rounded. */
  cautions: z.array(z.string()),
});
export type Calculation = z.infer<typeof calculationSchema>;

export const searchPassagesInput = z.strictObject({
  query: z.string().min(1).max(2000).describe('要查的内容，用资料里的说法'),
  source: z.string().optional().describe('只在这份资料里查（资料 id）'),
  limit: z.number().int().min(1).max(60).optional(),
});
export const searchPassagesOutput = z.strictObject({
  passages: z.array(passageEvidenceSchema),
  lists: z.array(listEvidenceSchema),
});

export const readPassageInput = z.strictObject({
  id: z.string().min(1).describe('段落的别名或 id'),
  before: z.number().int().min(0).max(5).optional(),
  after: z.number().int().min(0).max(5).optional(),
});
export const readPassageOutput = z.strictObject({
  passages: z.array(passageEvidenceSchema),
  /** In Chinese: why there is none. */
  note: z.string().optional(),
});

export const findIndicatorsInput = z.strictObject({
  query: z.string().min(1).max(200).describe('指标名称或口语说法'),
  limit: z.number().int().min(1).max(50).optional(),
});
export const indicatorSummarySchema = z.strictObject({
  indicator: z.string(),
  score: z.number(),
  definition: z.string().optional(),
  unit: z.string().optional(),
  scope: z.string().optional(),
  areas: z.array(z.string()),
  periods: z.array(z.string()),
  breakdowns: z.array(z.string()),
  measures: z.array(measureSchema),
  observations: z.number().int(),
});
export type IndicatorSummary = z.infer<typeof indicatorSummarySchema>;
export const findIndicatorsOutput = z.strictObject({ indicators: z.array(indicatorSummarySchema) });

export const lookupObservationsInput = z.strictObject({
  indicator: z.string().min(1).describe('标准指标名'),
  breakdown: z.array(z.string()).optional().describe('分组，如 职工、统筹基金、三级'),
  area: z.string().optional().describe('地区，如 全国、常州市；不写则按全国'),
  period: z
    .string()
    .optional()
    .describe('如 2025、2025-末、2018-2024；不写取最近一期，写 all 取全部'),
  measure: measureSchema.optional(),
  source: z.string().optional(),
});
export const lookupObservationsOutput = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('found'),
    /** The original source first, then others that say the same. More than one period only where asked for. */
    observations: z.array(observationEvidenceSchema).min(1),
    /** Where no period was asked for: the one that was taken. */
    assumedPeriod: z.string().optional(),
    /** Where no area was asked for and the nation has no such figure: the only area that has it. */
    assumedArea: z.string().optional(),
    /** Breakdown values that were not asked for, where only this narrower figure exists. */
    assumedBreakdown: z.array(z.string()).optional(),
  }),
  z.strictObject({
    status: z.literal('ambiguous'),
    /** Readings that differ in figures. */
    candidates: z.array(observationEvidenceSchema).min(2),
  }),
  z.strictObject({
    status: z.literal('missing'),
    reason: z.enum([
      'no_such_indicator',
      'no_such_area',
      'no_such_period',
      'no_such_breakdown',
      'no_such_measure',
    ]),
    /** In Chinese, one sentence: 没有2023年的数据。 */
    text: z.string(),
    /** What there is instead: other years, areas, breakdowns. Never to be passed off as the answer. */
    nearest: z.strictObject({
      indicators: z.array(z.string()),
      areas: z.array(z.string()),
      periods: z.array(z.string()),
      breakdowns: z.array(z.string()),
      observations: z.array(observationEvidenceSchema),
    }),
  }),
]);
export type LookupResult = z.infer<typeof lookupObservationsOutput>;

export const operationSchema = z.enum([
  'difference', // a − b
  'ratio', // a ÷ b
  'share', // a ÷ b × 100 %
  'growth', // (a − b) ÷ b × 100 %
  'average_growth', // (a ÷ b)^(1/n) − 1, n years between the periods
  'sum',
  'mean',
  'part', // a × b %: so much of a whole
  'whole', // a ÷ b %: the whole that a is b % of
  'base', // a ÷ (1 + b %), or a − b: what grew to a by b
  'surplus_rate', // (a − b) ÷ a × 100 %: what of an income a is left after b
  'own_case', // (given − b) × a %: what a printed rule makes of a sum that the question tells
  'per_month', // a total by the months of its time
  'per_day',
  'rank',
  'per_head', // a ÷ b with the units divided (亿元 ÷ 万人 → 元/人)
  'convert', // unit change
]);
export type Operation = z.infer<typeof operationSchema>;
export const calculateInput = z.strictObject({
  operation: operationSchema,
  operands: z.array(z.string()).min(1).max(100).describe('观测值的别名或 id，按公式次序'),
  unit: z.string().optional().describe('换算到的单位（convert）'),
  digits: z.number().int().min(0).max(10).optional(),
  given: z
    .string()
    .regex(/^\d+(?:\.\d+)?$/)
    .optional()
    .describe('问题里给出的金额，以元计（own_case）'),
});
export const calculateOutput = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('computed'), calculation: calculationSchema }),
  /** In Chinese: 万人与亿元不能相加。 */
  z.strictObject({ status: z.literal('refused'), reason: z.string() }),
]);

export const checkReportedInput = z.strictObject({
  observation: z.string().optional().describe('观测值的别名或 id'),
  indicator: z.string().optional(),
  area: z.string().optional(),
  period: z.string().optional(),
});
export const checkEvidenceSchema = z.strictObject({
  check: checkSchema,
  reported: observationEvidenceSchema,
  operands: z.array(observationEvidenceSchema),
  /** The recomputation, as a calculation that a sentence can cite. */
  calculation: calculationSchema.optional(),
});
export type CheckEvidence = z.infer<typeof checkEvidenceSchema>;
export const checkReportedOutput = z.strictObject({ checks: z.array(checkEvidenceSchema) });
