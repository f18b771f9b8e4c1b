import { z } from 'zod';
import { spanSchema } from './span';

export const sourceKindSchema = z.enum([
  'bulletin', // 统计公报、统计快报
  'report',
  'digest', // several articles under one cover
  'article',
  'regulation', // 法律、法规、规章, with 第X条
  'notice', // 通知、意见
  'standard',
  'dataset',
  'other',
]);

/** A part of a source that is cited on its own: a journal's article, with its own 来源. */
export const articleSchema = spanSchema.extend({
  title: z.string().min(1),
  /** The 来源 printed under the title. */
  publisher: z.string().optional(),
  /** Printed page on which it starts. */
  page: z.number().int().positive().optional(),
  /** Id of a source that says the same at greater length. */
  abridges: z.string().optional(),
});
export type Article = z.infer<typeof articleSchema>;

/** What corpus/sources.json may say about a file. What is not printed in the document is left out, never guessed. */
export const sourceEntrySchema = z.strictObject({
  file: z.string().min(1),
  title: z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  /** ISO date of publication. */
  date: z.iso.date().optional(),
  /** 文号, as printed. */
  documentNumber: z.string().optional(),
  kind: sourceKindSchema.optional(),
  /** Where its figures are about, by its usual short name: 全国, 常州市. */
  area: z.string().optional(),
  /** What time its figures are about: `2025`, `2023`. */
  period: z.string().optional(),
  url: z.url().optional(),
});
export type SourceEntry = z.infer<typeof sourceEntrySchema>;

/** One document of the corpus. `id` is the file's stem. */
export const sourceSchema = sourceEntrySchema.extend({
  id: z.string().min(1),
  title: z.string().min(1),
  kind: sourceKindSchema,
  format: z.enum(['txt', 'md', 'html']),
  encoding: z.enum(['utf-8', 'utf-8-bom', 'gb18030', 'utf-16le', 'utf-16be']),
  /** SHA-256 of the file's bytes, hex. */
  sha256: z.string().length(64),
  /** UTF-16 code units of the source text. */
  length: z.number().int().nonnegative(),
  pages: z.number().int().positive().optional(),
  /** Offset at which each page begins, with its number; 0 where the number is not known. */
  pageStarts: z
    .array(z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]))
    .optional(),
  articles: z.array(articleSchema),
  /** Another source or article that says the same, the original (ILO report and its abridgement): shown, never merged. */
  abridges: z.string().optional(),
  counts: z.strictObject({
    passages: z.number().int().nonnegative(),
    observations: z.number().int().nonnegative(),
    /** Characters in passages and in each category of furniture; they sum to `length`. */
    characters: z.record(z.string(), z.number().int().nonnegative()),
  }),
});
export type Source = z.infer<typeof sourceSchema>;
