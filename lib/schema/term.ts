import { z } from 'zod';

const levelTermSchema = z.strictObject({
  indicator: z.string().min(1),
  breakdown: z.array(z.string().min(1)).default([]),
});

/** Two figures of one place and time, the first divided by the second. */
export const ratioTermSchema = z.strictObject({ of: levelTermSchema, to: levelTermSchema });
export type RatioTerm = z.infer<typeof ratioTermSchema>;

/**
 * One entry of the reviewed catalogue of indicators (terms/indicators.yaml). A figure whose indicator is not here is
 * still read; it is then named by its own words.
 */
export const indicatorTermSchema = z.strictObject({
  /** Standard name without area, year and breakdown. */
  name: z.string().min(1),
  /** Other names in documents and in questions: 缴费人数, 花了多少 … */
  aliases: z.array(z.string().min(1)).default([]),
  /** From a glossary or a note where the corpus has one. */
  definition: z.string().optional(),
  /** Usual unit: 亿元. */
  unit: z.string().optional(),
  /** 含生育保险 and such. */
  scope: z.string().optional(),
  /** What a sum or a comparison may treat as one family: 基本医疗保险基金支出 → fund-expenditure. */
  family: z.string().optional(),
  /**
   * Words that name it in a text, in their order and with others between, parted by blanks; `a|b` for either, `!a` for never.
   * The last must stand in the clause itself, the others may stand before it in the sentence or in a heading.
   */
  patterns: z.array(z.string().min(1)).optional(),
  /** Whose it is wherever it is told (the national drug list in a city's bulletin), unless the clause names a place. */
  area: z.string().optional(),
  /** Dimensions of breakdown that it has; others, also from headings, are not its own. All where left out. */
  dimensions: z.array(z.string()).optional(),
  /** Values that it is about without saying so: 门诊统筹 pays for 普通门诊, and for nothing else. */
  about: z.array(z.string().min(1)).optional(),
  /** What it follows from where no source states it. */
  ratio: ratioTermSchema.optional(),
});
export type IndicatorTerm = z.infer<typeof indicatorTermSchema>;

/** A value of a breakdown dimension and its other names (terms/breakdowns.yaml): 职工 ← 职工医保, 职工基本医疗保险, 城镇职工. */
export const breakdownTermSchema = z.strictObject({
  name: z.string().min(1),
  /** scheme (职工/居民), fund (统筹基金/个人账户), level (三级 …), person, service, institution, drug … */
  dimension: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
});
export type BreakdownTerm = z.infer<typeof breakdownTermSchema>;

export const areaTermSchema = z.strictObject({
  code: z.string(),
  /** Full name: 常州市. */
  name: z.string().min(1),
  level: z.enum(['country', 'province', 'city', 'county', 'group']),
  parent: z.string(),
  /** Short and other names: 常州. */
  aliases: z.array(z.string()).default([]),
});
export type AreaTerm = z.infer<typeof areaTermSchema>;

/** Everyday word → word of the documents (terms/synonyms.yaml): 进账 → 收入, 长护险 → 长期护理保险. */
export const synonymSchema = z.strictObject({
  word: z.string().min(1),
  means: z.string().min(1),
});
export type Synonym = z.infer<typeof synonymSchema>;

/** English names of a word of the documents or of questions (terms/english.yaml): the first is shown, all are understood. */
export const englishTermSchema = z.strictObject({
  name: z.string().min(1),
  english: z.array(z.string().min(1)).min(1),
});
export type EnglishTerm = z.infer<typeof englishTermSchema>;

/** The reviewed data that reading documents and questions stands on. */
export type Terms = {
  indicators: readonly IndicatorTerm[];
  breakdowns: readonly BreakdownTerm[];
  areas: readonly AreaTerm[];
  synonyms: readonly Synonym[];
  /** Groups of words that say nearly the same (terms/near-words.txt); they never pick a figure. */
  near?: readonly (readonly string[])[];
  /** Words of illness and treatment, a kind before each line (terms/health-words.txt). */
  health?: readonly (readonly string[])[];
  /** Requests, each with its kind before it (terms/example-requests.txt): a kind of what is declined, or `plain`. */
  requests?: readonly (readonly [string, string])[];
  /** Words of the asking and not of what is asked (terms/asking-words.txt). */
  asking?: readonly string[];
  /** None where questions are read in Chinese only. */
  english?: readonly EnglishTerm[];
};
