import { z } from 'zod';

/**
 * A piece of a source text: `[start, end)` in UTF-16 code units, so that `text.slice(start, end)` is the quote,
 * give or take the furniture inside (white space, page marks, running heads, footnote marks, Markdown signs).
 */
export const spanSchema = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});
export type Span = z.infer<typeof spanSchema>;
