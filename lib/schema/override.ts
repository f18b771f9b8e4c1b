import { z } from 'zod';
import { measureSchema } from './observation';

/** A maintainer's correction of one row of the indicator table (terms/overrides.yaml). */
export const overrideSchema = z.strictObject({
  source: z.string().min(1),
  /** Words of the row's quote, enough to tell it from others; white space does not count. */
  quote: z.string().min(1),
  /** The number as the row has it, sign and separators aside. */
  number: z.string().min(1),
  /** Why, in Chinese: shown in the row's note. */
  reason: z.string().min(1),
  /** The number states nothing: no row. */
  drop: z.boolean().optional(),
  set: z
    .strictObject({
      indicator: z.string().min(1),
      breakdown: z.array(z.string().min(1)),
      area: z.string(),
      period: z.string(),
      measure: measureSchema,
      value: z.string().regex(/^-?\d+(\.\d+)?$/),
      unit: z.string(),
    })
    .partial()
    .optional(),
});
export type Override = z.infer<typeof overrideSchema>;
