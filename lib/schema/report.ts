import { z } from 'zod';
import { answerSchema } from './answer';

/** One answer, or one sentence of it, put into a report. */
export const reportItemSchema = z.strictObject({
  id: z.string().min(1).max(100),
  question: z.string().min(1).max(4000),
  answer: answerSchema,
  /** Where only a sentence was taken: its Markdown, as it stands in the answer. */
  excerpt: z.string().max(4000).optional(),
  /** ISO time at which it was answered. */
  answeredAt: z.iso.datetime(),
  /** Corpus version that it was answered from. */
  version: z.string().max(64),
  /** A chart of the answer as a PNG, base64, with its size in CSS pixels. */
  chart: z
    .strictObject({
      png: z.base64().max(2_000_000),
      width: z.number().int().positive().max(4000),
      height: z.number().int().positive().max(4000),
      title: z.string().max(200),
    })
    .optional(),
});
export type ReportItem = z.infer<typeof reportItemSchema>;

/** A report basket: items from any conversation, in the order in which they shall stand. */
export const reportSchema = z.strictObject({
  title: z.string().min(1).max(200),
  items: z.array(reportItemSchema).min(1).max(200),
});
export type Report = z.infer<typeof reportSchema>;
