import type { IndicatorTerm } from '@/lib/schema/term';
import { insuranceAbove, insuranceOf, lastInsurance } from './named-insurance';

/** A term found in words: which characters of `own` it took, and how well it fits. */
export type IndicatorMatch = {
  term: IndicatorTerm;
  /** Ranges of `own` that the name's words stand at. */
  taken: readonly (readonly [number, number])[];
  ownLength: number;
  contextLength: number;
  /** Its last word stands at the end of `own`, next to the number. */
  isNear: boolean;
  /** Characters between the context's first word and the own words: the nearer topic wins. */
  distance: number;
};

type Pattern = {
  term: IndicatorTerm;
  words: readonly (readonly string[])[];
  not: readonly string[];
  order: number;
};

const cache = new WeakMap<readonly IndicatorTerm[], readonly Pattern[]>();
/** Brackets of a name say what it covers; text has them set aside. */
const plain = (name: string) => name.replace(/[（(][^（()）]*[）)]/g, '').replace(/\s+/g, ' ');

function parsePattern(term: IndicatorTerm, text: string): Pattern {
  const parts = plain(text)
    .split(' ')
    .filter((part) => part !== '');
  return {
    term,
    words: parts.filter((part) => !part.startsWith('!')).map((part) => part.split('|')),
    not: parts.filter((part) => part.startsWith('!')).flatMap((part) => part.slice(1).split('|')),
    order: 0,
  };
}

/** Aliases that no pattern says again with words that rule it out: 定点零售药店 !双通道 holds for the alias too. */
const unrestricted = ({ aliases, patterns = [] }: IndicatorTerm) =>
  aliases.filter((alias) => !patterns.some((pattern) => pattern.startsWith(`${alias} !`)));

function patternsOf(terms: readonly IndicatorTerm[]): readonly Pattern[] {
  const known = cache.get(terms);
  if (known) return known;
  const made = terms
    .flatMap((term) =>
      [term.name, ...unrestricted(term), ...(term.patterns ?? [])].map((text) =>
        parsePattern(term, text),
      ),
    )
    .map((pattern, order) => ({ ...pattern, order }));
  cache.set(terms, made);
  return made;
}

type Place = readonly [number, number];

/** The last place before `limit` where one of the words stands, the longest of those that end there. */
function lastPlace(text: string, words: readonly string[], limit: number): Place | undefined {
  let best: Place | undefined;
  for (const word of words) {
    const at = limit - word.length < 0 ? -1 : text.lastIndexOf(word, limit - word.length);
    if (at < 0) continue;
    const end = at + word.length;
    if (!best || end > best[1] || (end === best[1] && at < best[0])) best = [at, end];
  }
  return best;
}

/** Words in order, read from the last backwards: the last must stand in `own`, the others there or in the context. */
function placesOf(pattern: Pattern, whole: string, ownStart: number): Place[] | undefined {
  const places: Place[] = [];
  let limit = whole.length;
  for (let index = pattern.words.length - 1; index >= 0; index -= 1) {
    const place = lastPlace(whole, pattern.words[index] ?? [], limit);
    if (!place || (places.length === 0 && place[0] < ownStart)) return undefined;
    places.unshift(place);
    limit = place[0];
  }
  return places.length > 0 ? places : undefined;
}

const lengthOf = (places: readonly Place[]) =>
  places.reduce((sum, [from, to]) => sum + to - from, 0);

type Words = { own: string; whole: string; ownStart: number; insurance: string | undefined };

/** 支出 where 长期护理保险 was named last is no expenditure of 基本医疗保险. */
function isOfOther(term: IndicatorTerm, insurance: string | undefined): boolean {
  const own = insuranceOf(term.name);
  return own !== undefined && insurance !== undefined && own !== insurance;
}

function matchPattern(
  pattern: Pattern,
  { own, whole, ownStart, insurance }: Words,
): IndicatorMatch | undefined {
  if (
    !pattern.words.at(-1)?.some((word) => own.includes(word)) ||
    pattern.not.some((word) => own.includes(word))
  )
    return undefined;
  const places = placesOf(pattern, whole, ownStart);
  if (!places) return undefined;
  const inOwn = places.filter(([from]) => from >= ownStart);
  const namesOne = inOwn.some(([from, to]) => lastInsurance(whole.slice(from, to)) !== undefined);
  if (!namesOne && isOfOther(pattern.term, insurance)) return undefined;
  const inContext = places.filter(([from]) => from < ownStart);
  return {
    term: pattern.term,
    taken: inOwn.map(([from, to]) => [from - ownStart, to - ownStart] as const),
    ownLength: lengthOf(inOwn),
    contextLength: lengthOf(inContext),
    isNear: (places.at(-1)?.[1] ?? 0) >= whole.replace(TRAILING, '').length,
    distance: inContext.length === 0 ? 0 : ownStart - (inContext[0]?.[1] ?? 0),
  };
}

/** Verbs and marks between a subject and its number. */
const TRAILING = /(?:[□，：、的]|达到?|高达|为|是|共|约|有|合计|总计|分别)+$/;

const isBetter = (left: IndicatorMatch, right: IndicatorMatch) =>
  Number(left.isNear) - Number(right.isNear) ||
  left.ownLength - right.ownLength ||
  Number(left.contextLength > 0) - Number(right.contextLength > 0) ||
  right.distance - left.distance ||
  left.contextLength - right.contextLength;

/**
 * The catalogue's indicator that words name: the one of whose name (or alias, or pattern of words in order) most stands in
 * `own`, then in `context` (what stands before: the sentence so far, headings). `accepts` rules terms out, by unit for one.
 */
export function matchIndicator({
  terms,
  own,
  context,
  above = '',
  accepts,
}: {
  terms: readonly IndicatorTerm[];
  own: string;
  context: string;
  /** The headings, where they say whose figures stand below. */
  above?: string;
  accepts: (term: IndicatorTerm) => boolean;
}): IndicatorMatch | undefined {
  const insurance =
    lastInsurance(own) ??
    insuranceAbove(above, context.slice(above.length)) ??
    lastInsurance(context);
  const words = { own, whole: `${context}|${own}`, ownStart: context.length + 1, insurance };
  let best: IndicatorMatch | undefined;
  for (const pattern of patternsOf(terms)) {
    const match = matchPattern(pattern, words);
    if (match && !accepts(pattern.term)) continue;
    if (match && (!best || isBetter(match, best) > 0)) best = match;
  }
  return best;
}
