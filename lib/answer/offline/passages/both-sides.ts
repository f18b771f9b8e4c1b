import type { Ask } from '@/lib/schema/reading';
import { fold } from '@/lib/text/fold';
import { sectionOf } from './section-of';
import type { SentenceMatch } from './sentence-match';
import { sidesOf, TOLD_APART_SIDES } from './sides-of';

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
 * What is told of each of several things that the question wants told apart: the sentences under one heading that name the one and
 * no other, each with what goes on from it, and one that sets the two against each other. Empty where nothing of the kind
 * is asked, or where one of them is told of nowhere beside the other.
 */
export function bothSides({
  ask,
  ranked,
  isHere,
}: {
  ask: Ask;
  /** Best first. */
  ranked: readonly SentenceMatch[];
  /** Whether a sentence is of the place and time asked about. */
  isHere: (match: SentenceMatch) => boolean;
}): SentenceMatch[] {
  // Most questions name no sides: only for those that do is every sentence folded and tried.
  if (!IN_WORDS.includes(ask.intent) || !TOLD_APART_SIDES.test(ask.text)) return [];
  const told = ranked.filter(isHere).map((match) => ({ match, text: fold(match.text) }));
  const sides = sidesOf(ask.text, (piece) => told.some(({ text }) => text.includes(piece)));
  if (sides === undefined) return [];
  const contrast = told.slice(0, NEAR_TOP).find(({ text }) => setsApart(text, sides));
  return contrast === undefined
    ? inBestSection(told, sides)
    : withContrast({ contrast, told, sides });
}

type Sides = readonly string[];
/** A sentence and its folded text. */
type Told = { readonly match: SentenceMatch; readonly text: string };

/** The sentence that sets the two against each other; one of each beside it, unless it tells of each itself. */
function withContrast({
  contrast,
  told,
  sides,
}: {
  contrast: Told;
  told: readonly Told[];
  sides: Sides;
}): SentenceMatch[] {
  if (tellsEach(contrast.text, sides)) return [contrast.match];
  const over = sectionOf(contrast.match.evidence);
  const here = told.filter(({ match }) => sectionOf(match.evidence) === over);
  const beside = sides.flatMap((side) => here.find(({ text }) => isAlone(text, side, sides)) ?? []);
  return inOrder([contrast, ...beside].map(({ match }) => match));
}

/** The two sentences that tell best of the two under one heading, each with what goes on from it. */
function inBestSection(told: readonly Told[], sides: Sides): SentenceMatch[] {
  const sections = [...new Set(told.map(({ match }) => sectionOf(match.evidence)))].flatMap(
    (section) => {
      const here = told.filter(({ match }) => sectionOf(match.evidence) === section);
      const found = sides.flatMap(
        (side) => here.find(({ text }) => isAlone(text, side, sides)) ?? [],
      );
      return found.length < sides.length ? [] : [{ here, found }];
    },
  );
  const best = sections.sort((left, right) => worthOf(right.found) - worthOf(left.found))[0];
  if (best === undefined) return [];
  return inOrder(
    best.found.flatMap((one, at) => [
      one.match,
      ...goingOn(one.match, best.here, (text) =>
        sides.some((side, place) => place !== at && names(text, side, sides)),
      ),
    ]),
  );
}

/** How well two sentences tell of the two; entries of a glossary say what each is. */
const worthOf = (told: readonly Told[]): number =>
  told.reduce(
    (sum, { match: { score, evidence, text } }) =>
      sum +
      score +
      (evidence.passage.kind === 'term' ? ENTRY : 0) +
      (SAYS_WHAT_IT_IS.test(text) ? DESCRIBED : 0),
    0,
  );

const setsApart = (text: string, sides: Sides): boolean =>
  sides.every((side) => names(text, side, sides)) &&
  (CONTRAST.test(text) || tellsEach(text, sides));

/** 职工可以享受津贴;居民不享受津贴: each in its own part of the sentence, or its own clause. */
const tellsEach = (text: string, sides: Sides): boolean =>
  [';', /[;,]/].some((mark) =>
    sides.every((side) => text.split(mark).some((part) => isAlone(part, side, sides))),
  );

const isAlone = (part: string, side: string, sides: Sides): boolean =>
  names(part, side, sides) && !sides.some((one) => one !== side && names(part, one, sides));

/** II类 does not name I类. */
const names = (part: string, side: string, sides: Sides): boolean =>
  sides
    .filter((one) => one !== side && one.includes(side))
    .reduce((rest, longer) => rest.replaceAll(longer, ''), part)
    .includes(side);

/** The sentence that follows, where it does not turn to the other side. */
function goingOn(
  match: SentenceMatch,
  here: readonly Told[],
  isOther: (text: string) => boolean,
): SentenceMatch[] {
  const next = here.find(
    (one) => one.match.evidence === match.evidence && one.match.place === match.place + 1,
  );
  const isTooMuch = match.text.length + (next?.match.text.length ?? 0) > MOST_EACH;
  return next === undefined || isOther(next.text) || isTooMuch ? [] : [next.match];
}

const inOrder = (matches: readonly SentenceMatch[]): SentenceMatch[] =>
  [...new Set(matches)].sort(
    (left, right) =>
      left.evidence.passage.start - right.evidence.passage.start || left.place - right.place,
  );
