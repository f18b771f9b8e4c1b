import type { IndicatorTerm } from '@/lib/schema/term';
import { cleanHead } from './clean-head';
import { findBreakdowns } from '@/lib/ingest/observations/wording/find-breakdowns';
import type { Head, HeadInput, Value } from './head';

export const schemeOf = (values: readonly Value[]): Value[] =>
  values.filter(({ dimension }) => dimension === 'scheme');

const schemeIn = (head: Head | undefined) => schemeOf(head?.breakdown ?? [])[0]?.name;

/** Whether a figure is of another scheme than the sentence so far: 居民医保住院率… after 职工医保住院率…. */
export function isOfOtherScheme(subject: Head | undefined, head: Head): boolean {
  const [held, named] = [schemeIn(subject), schemeIn(head)];
  return held !== undefined && named !== undefined && held !== named;
}

const isOfFund = (term: IndicatorTerm | undefined) => term?.family?.startsWith('fund') === true;
const isOfAid = (term: IndicatorTerm | undefined) => term?.dimensions?.includes('aid') === true;

/** The fund or the kind of aid that a figure is of; undefined for figures that have neither. */
export function heldIn({ term, breakdown }: Head): readonly Value[] | undefined {
  return isOfFund(term) || isOfAid(term)
    ? breakdown.filter(({ dimension }) => dimension === 'fund' || dimension === 'aid')
    : undefined;
}

/** What a paragraph began with, without its scheme once another is named. */
export function paragraphHeadAfter(held: Head | undefined, head: Head): Head {
  if (held === undefined) return head;
  const named = schemeIn(head);
  return named !== undefined && named !== schemeIn(held) ? { ...held, breakdown: [] } : held;
}

/** 居民长期护理保险在三市试点，参保…: the clause before begins with its scheme. */
export function pendingScheme({ pending, context }: HeadInput): Value[] {
  const text = cleanHead(pending?.text ?? '').text;
  const found = findBreakdowns({ terms: context.terms.breakdowns, text, dimensions: ['scheme'] });
  const [first] = found;
  const isOne = found.every(({ name }) => name === first?.name);
  return first?.start === 0 && isOne ? [{ name: first.name, dimension: first.dimension }] : [];
}

/**
 * What the sentence or the paragraph says without saying it again: 统筹基金收入…，支出… is of that fund; 灵活就业人员参保
 * in a paragraph about 职工医保参保 is of that scheme.
 */
export function impliedBy(
  { held, paragraphHead, context }: HeadInput,
  { term, text, named }: { term: IndicatorTerm; text: string; named: readonly Value[] },
): Value[] {
  const terms = context.terms.breakdowns;
  const namesScheme = findBreakdowns({ terms, text, dimensions: ['scheme'] }).length > 0;
  const isBare = !namesScheme && !/基金|账户|总/.test(text);
  const isHeld = (isOfFund(term) && isBare) || isOfAid(term);
  const values = held.filter(({ dimension }) => term.dimensions?.includes(dimension));
  const isOfPersons =
    named.some(({ dimension }) => dimension === 'person') && paragraphHead?.indicator === term.name;
  return [...(isHeld ? values : []), ...(isOfPersons ? schemeOf(paragraphHead.breakdown) : [])];
}
