import { z } from 'zod';
import { editionSchema } from './reference';
import { reportItemSchema } from './report';

/**
 * What a browser asks to be written: turns of its own by their ids, whose answers come from the store. A client's own
 * text is never exported under 问据's mark.
 */
export const exportRequestSchema = z.strictObject({
  title: z.string().trim().min(1).max(200),
  format: z.enum(['docx', 'md', 'txt', 'html', 'csl', 'ris', 'bib']),
  edition: editionSchema.default('2025'),
  template: z.enum(['official', 'plain']).default('plain'),
  items: z
    .array(
      z.strictObject({
        turn: z.string().min(1).max(100),
        /** Only this part of the answer's Markdown; it must stand in the answer. */
        excerpt: z.string().min(1).max(4000).optional(),
        chart: reportItemSchema.shape.chart,
      }),
    )
    .min(1)
    .max(200),
});
export type ExportRequest = z.infer<typeof exportRequestSchema>;
