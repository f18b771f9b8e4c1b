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

/** 职工医保参保人员享受待遇…。其中住院…。次均住院费用…: a paragraph that begins with a scheme is about it until another is named. */
const opensWithScheme = (head: Head | undefined): head is Head =>
  head !== undefined && head.start <= FURTHEST_OPENING && schemeIn(head) !== undefined;
const FURTHEST_OPENING = 2;

/** Whether the paragraph says once for all of which scheme a figure is that names none. */
function isOfParagraph(
  { paragraphHead }: HeadInput,
  { term, text, named }: { term: IndicatorTerm; text: string; named: readonly Value[] },
): boolean {
  if (/全[国省市区州县]|基本医保|合计|两项/.test(text)) return false;
  const isOfPersons =
    named.some(({ dimension }) => dimension === 'person') && paragraphHead?.indicator === term.name;
  const isBare = !/基金|账户|总/.test(text) && term.dimensions?.includes('scheme') === true;
  return isOfPersons || (isBare && opensWithScheme(paragraphHead));
}

/**
 * What the sentence or the paragraph says without saying it again: 统筹基金收入…，支出… is of that fund; 灵活就业人员参保
 * in a paragraph about 职工医保参保 is of that scheme.
 */
export function impliedBy(
  input: HeadInput,
  words: { term: IndicatorTerm; text: string; named: readonly Value[] },
): Value[] {
  const { held, paragraphHead, context } = input;
  const { term, text } = words;
  const terms = context.terms.breakdowns;
  const namesScheme = findBreakdowns({ terms, text, dimensions: ['scheme'] }).length > 0;
  const isBare = !namesScheme && !/基金|账户|总/.test(text);
  const isHeld = (isOfFund(term) && isBare) || isOfAid(term);
  const values = held.filter(({ dimension }) => term.dimensions?.includes(dimension));
  const isImplied = !namesScheme && isOfParagraph(input, words);
  return [
    ...(isHeld ? values : []),
    ...(isImplied ? schemeOf(paragraphHead?.breakdown ?? []) : []),
  ];
}
