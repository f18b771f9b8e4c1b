import type { BreakdownTerm } from '@/lib/schema/term';
import { findBreakdowns } from '@/lib/ingest/observations/wording/find-breakdowns';
import type { Value } from '@/lib/ingest/observations/heads/head';

/** 1.职工医保。 at the head of a paragraph. */
const NUMBERING = /^(?:\d{1,2}[.、]|[一二三四五六七八九十]+、)/;
/** 居民普通门诊统筹。: a heading run into its paragraph. */
const LONGEST_RUN_IN = 14;
const LEAD = /^(?:对于|关于|针对|在)?(.{2,12}?)(?:方面|来说|而言|待遇)?$/;

/** Whether a clause names nothing but the value, which takes so many letters. */
function isLead(text: string, isFirst: boolean, length: number): boolean {
  const isOpening = isFirst || /^(?:对于|关于|针对)|方面$/.test(text);
  return isOpening && LEAD.exec(text.replace(NUMBERING, ''))?.[1]?.length === length;
}

/**
 * The scheme that holds from a clause on: a clause that only names one (对于职工医保，…; （一）职工医保。 at the head of a
 * paragraph) says whose figures follow, any other scheme ends that.
 */
export function leadAfter({
  terms,
  text,
  isFirst,
  after,
  lead,
}: {
  terms: readonly BreakdownTerm[];
  text: string;
  /** It begins the paragraph. */
  isFirst: boolean;
  /** The mark after it. */
  after: string;
  /** What held before. */
  lead: readonly Value[];
}): readonly Value[] {
  const found = findBreakdowns({ terms, text, dimensions: ['scheme'] });
  const [only] = found;
  if (!only) return lead;
  const isRunIn = isFirst && after === '。' && text.length <= LONGEST_RUN_IN && found.length === 1;
  if ((isRunIn && only.start === 0) || isLead(text, isFirst, only.end - only.start))
    return [{ name: only.name, dimension: only.dimension }];
  const isOther = found.some(({ name }) => lead.every((value) => value.name !== name));
  return isOther ? [] : lead;
}
