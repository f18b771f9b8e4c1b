import { z } from 'zod';
import { spanSchema } from './span';

/** Where the text index jumps ahead in the source: before character `at` of the text, `skip` source characters are left out. */
export const breakSchema = z.tuple([z.number().int().nonnegative(), z.number().int()]);

/**
 * The unit of retrieval and citation: whole sentences (about 80–400 characters), or a table with its header.
 * `text` is what the span says without its furniture; `breaks` maps every character of it back into the source text
 * (see lib/text/mapped-text.ts).
 */
export const passageSchema = spanSchema.extend({
  id: z.string().min(1),
  source: z.string().min(1),
  /** Title of the article it belongs to, where the source has articles. */
  article: z.string().optional(),
  /** Path of headings, outermost first. */
  section: z.array(z.string()),
  /** Printed page on which it starts. */
  page: z.number().int().positive().optional(),
  kind: z.enum(['prose', 'list', 'table', 'term', 'note', 'heading', 'contents']),
  text: z.string().min(1),
  breaks: z.array(breakSchema),
  /** Caption, header row and unit of the table that a lone table row belongs to, caption of what a note stands under; context, not part of the span. */
  header: z.string().optional(),
  /** Ids of the notes (passages of kind `note`) whose marks stand in it or on its heading. */
  notes: z.array(z.string()).optional(),
});
export type Passage = z.infer<typeof passageSchema>;

/**
 * An enumeration of a source, whole: 一是…二是…, (一)(二), 1. 2., 、-lists after a lead-in, sub-headings of a heading,
 * rows of a table, terms of a glossary. Lists are answered from here, so that they are complete.
 */
export const enumerationSchema = spanSchema.extend({
  id: z.string().min(1),
  source: z.string().min(1),
  article: z.string().optional(),
  section: z.array(z.string()),
  page: z.number().int().positive().optional(),
  kind: z.enum(['ordinals', 'items', 'inline', 'subheadings', 'rows', 'glossary']),
  /** The lead-in sentence or the heading that says what is listed. */
  title: z.string().min(1),
  titleSpan: spanSchema.optional(),
  items: z.array(
    spanSchema.extend({
      /** 一是, (一), 1., or '' where items have none. */
      label: z.string(),
      text: z.string().min(1),
      breaks: z.array(breakSchema),
    }),
  ),
});
export type Enumeration = z.infer<typeof enumerationSchema>;
