import { z } from 'zod';

export const referenceTypeSchema = z.enum([
  'web', // 网上公报、快报、新闻
  'report',
  'journal',
  'newspaper',
  'regulation',
  'standard',
  'dataset',
]);
export type ReferenceType = z.infer<typeof referenceTypeSchema>;

/** What a reference list says of one cited work. What is not known is left out, never invented. */
export const referenceSchema = z.strictObject({
  /** Stable key: the source id, or source id and article. */
  id: z.string().min(1),
  type: referenceTypeSchema,
  /** Persons or bodies, in order. */
  authors: z.array(z.string().min(1)),
  title: z.string().min(1),
  /** 文号 or the number of a standard. */
  number: z.string().optional(),
  /** Journal, newspaper or platform. */
  container: z.string().optional(),
  place: z.string().optional(),
  publisher: z.string().optional(),
  /** ISO date or year of publication. */
  date: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  /** `12` or `12-18`. */
  pages: z.string().optional(),
  url: z.string().optional(),
  /** ISO date on which it was read. */
  accessed: z.string().optional(),
});
export type Reference = z.infer<typeof referenceSchema>;

/** GB/T 7714—2025 is in force since 2026-07-01; 2015 remains an option. */
export const editionSchema = z.enum(['2025', '2015']);
export type Edition = z.infer<typeof editionSchema>;
