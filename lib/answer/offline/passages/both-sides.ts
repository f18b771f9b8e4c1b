import type { Ask } from '@/lib/schema/reading';
import { fold } from '@/lib/text/fold';
import type { SentenceMatch } from './sentence-match';
import { sidesOf } from './sides-of';

/** Asked for in figures or items, the two have their own answers. */
const IN_WORDS: readonly Ask['intent'][] = ['passage', 'how', 'why', 'define'];
/** 区别于甲,乙…; 甲…,而乙…: one sentence that sets the two against each other. */
const CONTRAST = /区别于|不同于|相比|相较|而(?![且已是])|则[是由为]/;
/** So far from the top a sentence that sets them against each other still answers. */
const NEAR_TOP = 6;
/** What an entry of a glossary is ahead by. */
const ENTRY = 0.5;
/** 甲采用定额,乙由单位和个人共同缴费: how a thing is, and not what should become of it. */
const SAYS_WHAT_IT_IS = /是指|则?是|为主|采[用取]|由[^,，。]{2,20}共同|实行|分为|一般针对|主要/;
const DESCRIBED = 0.15;
/** What is told of each side, in characters. */
const MOST_EACH = 260;

/**
 * What is told of each of two things that the question wants told apart: the sentences under one heading that name the one and
 * not the other, each with what goes on from it, and one that sets the two against each other. Empty where nothing of the kind
 * is asked, or where one of them is told of nowhere beside the other.
 */
export function bothSides({
  ask,
  ranked,
}: {
  ask: Ask;
  /** Best first. */
  ranked: readonly SentenceMatch[];
}): SentenceMatch[] {
  if (!IN_WORDS.includes(ask.intent)) return [];
  const texts = new Map(ranked.map((match) => [match, fold(match.text)] as const));
  const textOf = (match: SentenceMatch): string => texts.get(match) ?? '';
  const sides = sidesOf(ask.text, (piece) =>
    [...texts.values()].some((text) => text.includes(piece)),
  );
  if (sides === undefined) return [];
  const [one, other] = sides;
  const isOf = (match: SentenceMatch, side: string): boolean =>
    textOf(match).includes(side) && !textOf(match).includes(side === one ? other : one);
  const contrast = ranked.find((match) => setsApart(textOf(match), sides));
  const sections = [...new Set(ranked.map(({ evidence }) => sectionOf(evidence)))].flatMap(
    (section) => {
      const here = ranked.filter(({ evidence }) => sectionOf(evidence) === section);
      const told = sides.map((side) => here.find((match) => isOf(match, side)));
      const [first, second] = told;
      return first === undefined || second === undefined ? [] : [{ here, told: [first, second] }];
    },
  );
  if (contrast !== undefined && ranked.indexOf(contrast) < NEAR_TOP) {
    const here = ranked.filter(
      ({ evidence }) => sectionOf(evidence) === sectionOf(contrast.evidence),
    );
    const beside = sides.flatMap((side) => here.find((match) => isOf(match, side)) ?? []);
    return inOrder(tellsEach(textOf(contrast), sides) ? [contrast] : [contrast, ...beside]);
  }
  const best = sections.sort((left, right) => worthOf(right.told) - worthOf(left.told))[0];
  if (best === undefined) return [];
  return inOrder(
    best.told.flatMap((match, at) => [
      match,
      ...goingOn(match, best.here, (next) => textOf(next).includes(sides[1 - at] ?? '')),
    ]),
  );
}

/** How well two sentences tell of the two; entries of a glossary say what each is. */
const worthOf = (told: readonly SentenceMatch[]): number =>
  told.reduce(
    (sum, { score, evidence, text }) =>
      sum +
      score +
      (evidence.passage.kind === 'term' ? ENTRY : 0) +
      (SAYS_WHAT_IT_IS.test(text) ? DESCRIBED : 0),
    0,
  );

const setsApart = (text: string, sides: readonly string[]): boolean =>
  sides.every((side) => text.includes(side)) && (CONTRAST.test(text) || tellsEach(text, sides));

/** 职工可以享受津贴;居民不享受津贴: each in its own part of the sentence. */
const tellsEach = (text: string, sides: readonly string[]): boolean =>
  sides.every((side) => text.split(';').some((part) => isAlone(part, side, sides)));

const isAlone = (part: string, side: string, sides: readonly string[]): boolean =>
  part.includes(side) && !sides.some((one) => one !== side && part.includes(one));

const sectionOf = ({ passage }: SentenceMatch['evidence']): string =>
  [passage.source, passage.article ?? '', ...passage.section].join('\n');

/** The sentence that follows, where it does not turn to the other side. */
function goingOn(
  match: SentenceMatch,
  here: readonly SentenceMatch[],
  isOther: (next: SentenceMatch) => boolean,
): SentenceMatch[] {
  const next = here.find(
    ({ evidence, place }) => evidence === match.evidence && place === match.place + 1,
  );
  return next === undefined || isOther(next) || match.text.length + next.text.length > MOST_EACH
    ? []
    : [next];
}

const inOrder = (matches: readonly SentenceMatch[]): SentenceMatch[] =>
  [...new Set(matches)].sort(
    (left, right) =>
      left.evidence.passage.start - right.evidence.passage.start || left.place - right.place,
  );
