import { z } from 'zod';
import { measureSchema } from './observation';
import { operationSchema } from './tools';

/** What a question wants done. */
export const intentSchema = z.enum([
  'figure', // one or several stated figures
  'compare', // a calculation over figures: see `operation`
  'rank', // which is highest, lowest
  'series', // the same figure over several periods
  'check', // do the figures agree
  'list', // which are they, all of them
  'define', // what does it mean, how is it counted
  'why',
  'how',
  'passage', // anything else that a sentence of the sources answers
  'provenance', // where does it say so
  'decline', // outside the remit: see `decline`
]);
export type Intent = z.infer<typeof intentSchema>;

export const declineKindSchema = z.enum([
  'medical', // what to take, how to treat
  'personal', // somebody's own records
  'invention', // make figures or sources up
  'override', // ignore the sources or the rules
  'code', // write a program
  'crime', // cheat the fund, keep out of sight of its supervision
  'chat', // greetings, weather, jokes
]);
export type DeclineKind = z.infer<typeof declineKindSchema>;

/** What a sentence must hold to answer: 什么时候 → a time. */
export const wantedSchema = z.enum([
  'time',
  'number',
  'who',
  'place',
  'reason',
  'manner',
  'yesno',
  'any',
]);
export type Wanted = z.infer<typeof wantedSchema>;

/** A time that a question names, resolved against today. */
export const timeSlotSchema = z.strictObject({
  /** As it stands in the question. */
  text: z.string(),
  kind: z.enum(['year', 'range', 'month', 'half', 'quarter', 'recent', 'ahead', 'all']),
  /** First and last year, both included. 0 where open. */
  from: z.number().int(),
  to: z.number().int(),
  /** Month, half or quarter within the year. */
  part: z.number().int().optional(),
  /** The last of several months. */
  until: z.number().int().optional(),
  /** No year was said: the latest that has this part. */
  anyYear: z.boolean().optional(),
});
export type TimeSlot = z.infer<typeof timeSlotSchema>;

/** One cell that the question points at: what lookup_observations is asked. */
export const targetSchema = z.strictObject({
  indicator: z.string(),
  breakdown: z.array(z.string()),
  area: z.string(),
  /** As the table writes it, where the table has it; else as asked. Empty: the latest. `all`: every one. */
  period: z.string(),
  measure: measureSchema.optional(),
  /** Whether the table has this cell, and which coordinate is missing where not. */
  missing: z.enum(['', 'period', 'area', 'breakdown', 'measure']),
  /** The breakdown or area words that were asked and are missing. */
  missingWords: z.array(z.string()),
  /** Breakdown values that the question does not name: the only figure there is, or one of several parts. */
  unasked: z.array(z.string()),
  /** Whether area and period stood in the question or were filled in. */
  assumed: z.array(z.enum(['area', 'period', 'breakdown'])),
});
export type Target = z.infer<typeof targetSchema>;

/** A word of the question that carries content, and what it may stand for. */
export const contentWordSchema = z.strictObject({
  text: z.string(),
  /** The word itself and its words in the documents. */
  means: z.array(z.string()),
  /** Of a word that no document has, those that say nearly the same: a sentence that holds one of them holds the word. */
  near: z.array(z.string()).optional(),
  /** Whether the documents have it as a word of its own, which no other words abbreviate to. */
  isWritten: z.boolean().optional(),
  /** How much it says, 0 to 1: rare words say more. */
  weight: z.number(),
  /** What kind of thing asks about it: 原因, 措施, 意义 need not stand in the evidence. */
  frame: z.boolean(),
});
export type ContentWord = z.infer<typeof contentWordSchema>;

export const askSchema = z.strictObject({
  /** The question's own words, normalised. */
  text: z.string(),
  intent: intentSchema,
  operation: operationSchema.optional(),
  /** Of a rank or a comparison: what is wanted first. */
  direction: z.enum(['high', 'low']).optional(),
  wanted: wantedSchema,
  decline: declineKindSchema.optional(),
  targets: z.array(targetSchema),
  areas: z.array(z.string()),
  times: z.array(timeSlotSchema),
  measure: measureSchema.optional(),
  digits: z.number().int().optional(),
  /** The unit that a figure is wanted in: 换算成万元. */
  unit: z.string().optional(),
  /** A sum that the question tells of somebody's own case, in 元. */
  given: z.string().optional(),
  /** What is counted: 人次, 家, 元. */
  counts: z.string().optional(),
  /** Of a series: the first time over or under the stated number, or the other series, is asked for. */
  crossing: z.enum(['over', 'under']).optional(),
  /** Of a crossing: every year that is over or under, and not the first alone. */
  isEach: z.boolean().optional(),
  /** Of a series: the change from year to year, of each year or of the one that rose most or least. */
  steps: z.enum(['each', 'most', 'least']).optional(),
  /** Growth direction that the question takes for granted: 为什么涨了. */
  premise: z.enum(['up', 'down']).optional(),
  /** A change that the question states beside what it asks (继续两位数增长,给个数): which way, and by how many per cent at least. */
  trend: z.strictObject({ way: z.enum(['up', 'down']), least: z.number() }).optional(),
  /** Figures that the question itself states: 是20000亿元吗. */
  stated: z.array(z.strictObject({ value: z.string(), unit: z.string() })),
  content: z.array(contentWordSchema),
  /** Content words that neither a slot nor the words of the corpus account for. */
  unexplained: z.array(z.string()),
  /** 0 to 1: how well the targets explain the question. */
  confidence: z.number(),
  /** 0 to 1: how much of the target indicator's name the question names. */
  named: z.number(),
  /** Whether slots were filled from earlier turns. */
  carried: z.boolean(),
  /** Which item of the list that was asked for: 第二条展开说说; -1 for the last. */
  ordinal: z.number().int().optional(),
});
export type Ask = z.infer<typeof askSchema>;

/** What a question asks, given the turns before it. */
export const readingSchema = z.strictObject({
  language: z.enum(['zh', 'en']),
  asks: z.array(askSchema),
});
export type Reading = z.infer<typeof readingSchema>;
