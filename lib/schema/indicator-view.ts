import { z } from 'zod';
import { checkSchema, measureSchema, observationSchema } from './observation';

/** One parameter of an address, once or repeated; empty ones say nothing. */
const values = z
  .union([z.string(), z.array(z.string())], { error: '筛选条件应是文字' })
  .optional()
  .transform((given) => [...new Set([given ?? []].flat().map((value) => value.trim()))])
  .pipe(z.array(z.string().max(200, { error: '筛选条件最多200字' })))
  .transform((given) => given.filter((value) => value !== ''));

const count = (name: string, most: number) =>
  z.coerce
    .number({ error: `${name} 应是整数` })
    .int({ error: `${name} 应是整数` })
    .min(0, { error: `${name} 不能小于0` })
    .max(most, { error: `${name} 不能大于${most}` })
    .optional();

export const VIEW_SORTS = [
  'indicator',
  'breakdown',
  'area',
  'period',
  'measure',
  'value',
  'source',
] as const;
const SORTS = VIEW_SORTS.flatMap((name) => [name, `-${name}`]);

/**
 * What the address of the indicator table may ask: `q` searches, the others narrow; a repeated parameter takes either value
 * (of `breakdown`: both). Unknown parameters are the page's own and are let through.
 */
export const indicatorViewQuerySchema = z.object({
  q: z.string().max(200, { error: 'q 最多200字' }).optional(),
  indicator: values,
  area: values,
  period: values,
  breakdown: values,
  source: values,
  measure: values.pipe(z.array(z.enum(measureSchema.options, { error: 'measure 不是已知的种类' }))),
  /** A column, with `-` before it from high to low. */
  sort: z
    .enum(SORTS, { error: `sort 应是 ${VIEW_SORTS.join('、')} 之一，前加 - 表示倒序` })
    .optional(),
  /** Counted from 1; `offset` wins over it. */
  page: count('page', 100_000),
  offset: count('offset', 10_000_000),
  limit: count('limit', 1000),
});
export type IndicatorViewQuery = z.output<typeof indicatorViewQuerySchema>;

export const FACET_NAMES = [
  'indicator',
  'area',
  'period',
  'breakdown',
  'measure',
  'source',
] as const;
export type FacetName = (typeof FACET_NAMES)[number];

export const facetValueSchema = z.strictObject({
  value: z.string(),
  /** Rows that choosing it would leave, the other filters kept. */
  count: z.number().int().positive(),
});
export type FacetValue = z.infer<typeof facetValueSchema>;

/** One page of the indicator table and what it can be narrowed by. */
export const indicatorViewSchema = z.strictObject({
  total: z.number().int().nonnegative(),
  offset: z.number().int().nonnegative(),
  limit: z.number().int().nonnegative(),
  rows: z.array(observationSchema),
  facets: z.record(z.enum(FACET_NAMES), z.array(facetValueSchema)),
});
export type IndicatorView = z.infer<typeof indicatorViewSchema>;

export const checkViewQuerySchema = z.object({
  verdict: values,
  kind: values,
  source: values,
  /** Of the reported figure. */
  indicator: values,
  offset: count('offset', 10_000_000),
  limit: count('limit', 1000),
});
export type CheckViewQuery = z.output<typeof checkViewQuerySchema>;

/** A check with the observations that it is about, in the order of its formula. */
export const checkRowSchema = z.strictObject({
  check: checkSchema,
  reported: observationSchema,
  operands: z.array(observationSchema),
});
export type CheckRow = z.infer<typeof checkRowSchema>;
export type CheckView = {
  total: number;
  offset: number;
  limit: number;
  rows: CheckRow[];
  facets: Record<'verdict' | 'kind' | 'source' | 'indicator', FacetValue[]>;
};
