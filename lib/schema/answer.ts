import { z } from 'zod';

export const citationSchema = z.strictObject({
  n: z.number().int().positive(),
  source: z.string(),
  /** The article's title where there is one. */
  title: z.string(),
  publisher: z.string().optional(),
  date: z.string().optional(),
  article: z.string().optional(),
  section: z.array(z.string()),
  page: z.number().int().positive().optional(),
  /** Short: the sentences that carry the claim, or the table row. Equals the source text's `[start, end)`, furniture aside. */
  quote: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});
export type Citation = z.infer<typeof citationSchema>;

export const bindingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('observation'), id: z.string() }),
  z.strictObject({ kind: z.literal('span'), citation: z.number().int().positive() }),
  z.strictObject({
    kind: z.literal('calculation'),
    formula: z.string(),
    operands: z.array(z.string()),
  }),
]);

/** A number shown to the reader together with what binds it. */
export const figureSchema = z.strictObject({
  /** As it stands in the answer: "13574.17亿元". */
  text: z.string(),
  value: z.string(),
  unit: z.string(),
  binding: bindingSchema,
});
export type Figure = z.infer<typeof figureSchema>;

export const noticeKindSchema = z.enum([
  'preliminary',
  'scope', // 口径 differs or matters
  'mismatch', // reported does not follow from other figures
  'sources_disagree',
  'years_differ',
  'rounded',
  'secondary_source', // an article, not an official bulletin
  'interpretation', // which of two readings was taken
  'unverified', // something was cut or marked 未核实
  'fallback', // the hosted model failed, the offline engine answered
]);

/** What a careful colleague would add. */
export const noticeSchema = z.strictObject({
  kind: noticeKindSchema,
  text: z.string().min(1),
  citations: z.array(z.number().int().positive()),
});
export type Notice = z.infer<typeof noticeSchema>;

/** One shape for CLI, HTTP and UI. */
export const answerSchema = z.strictObject({
  status: z.enum(['answered', 'not_found', 'declined']),
  /** Markdown; a sentence ends with its markers [1][2]. */
  answer: z.string(),
  /** In order of first marker; every one is used by a sentence. */
  citations: z.array(citationSchema),
  figures: z.array(figureSchema),
  notices: z.array(noticeSchema),
  engine: z.enum(['offline', 'llm']),
});
export type Answer = z.infer<typeof answerSchema>;
