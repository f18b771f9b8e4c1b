import type { Ask } from '@/lib/schema/reading';
import { fold } from '@/lib/text/fold';
import { definedTerm } from './defined-term';
import { defines } from './definition-cues';
import { hasReason } from './reason-cues';
import { headingShare } from './heading-share';
import { isRunInHeading } from './is-run-in-heading';
import { namedIn } from './names-asked';
import { repeats } from './repeats';
import { roomFor, wantsExplanation } from './room-for';
import type { SentenceMatch } from './sentence-match';
import { seriesAsked } from './series-asked';

const MOST_LENGTH = 420;
/** An explanation that is shorter goes on with the sentences that follow it. */
const SHORT_EXPLANATION = 230;
/** 某某表示。 It only says who has said what stands before. */
const SPEAKER = /^\p{Script=Han}{2,12}(?:表示|说|分析|指出|介绍|建议|认为|强调|坦言)。?$/u;
/** The next item of a list is about something else. */
const OPENS_ITEM =
  /^\s*(?:第[一二三四五六七八九十][,，、]|[二三四五六七八九十]+是|其[二三四五][,，])/;
/** So short, it only says that it is so. */
const BARE_STATEMENT = 60;
const LEADS_ON = /[:：]$|——$|(?:如下|以下|包括)[:：。]?$|方面[：:]?$/;
/** Says nothing without the sentence before it. */
const LEANS_BACK =
  /^[“"]?(?:其中|这[一也种些项不使意将就]|该|此[外举次]?|由此|因此|同时|对此|为此|也就是说)/;
const GOES_ON =
  /^["“]?(?:另|而且|并且|例如|比如|如|从而|进而|于是|结果|最终|总之|但|不过|然而|与此同时|在此)/;
/** So much of a heading in the question says what is asked. */
const SAID_BY_HEADING = 0.4;
/** Goes on from the sentence before, but may speak of something of its own. */
const ADDS = /^["“]?(?:同时|此外)/;
/** A sentence with so much of the question in it is still about it. */
const STILL_ON_IT = 0.15;
/** Where a sentence only says again what is asked, the next ones say why or how. */
const RESTATED = 0.85;
/** Passages that follow each other stand no further apart, in characters. */
const MOST_BETWEEN = 10;
/** The best sentence, with what it leads on to or leans on, and others that answer about as well; in reading order. */
export function chooseSentences({
  ask,
  best,
  ranked,
  answers,
}: {
  ask: Ask;
  best: SentenceMatch;
  ranked: readonly SentenceMatch[];
  /** Whether a sentence holds what is asked. */
  answers: (match: SentenceMatch) => boolean;
}): SentenceMatch[] {
  const picked = [best];
  const lengthOf = (): number => picked.reduce((sum, { text }) => sum + text.length, 0);
  const add = (match: SentenceMatch) => {
    if (!picked.includes(match) && lengthOf() + match.text.length <= MOST_LENGTH)
      picked.push(match);
  };
  const inPassage = ranked
    .filter(({ evidence }) => evidence === best.evidence)
    .sort((left, right) => left.place - right.place);
  leadOf(best, inPassage).forEach(add);
  if (wantsExplanation(ask)) openingOf({ ask, best, inPassage }).forEach(add);
  if (!isWhole({ ask, best })) picked.push(...seriesAsked({ ask, best, ranked }));
  const following = followingOf({ ask, best, ranked, inPassage });
  const needed = following.slice(0, neededAfter({ ask, best, next: following[0] }));
  upToHeading(needed).forEach(add);
  const isAnswer = answersQuestion(ask, best);
  if (wantsExplanation(ask)) explain({ following, lengthOf, add, isAnswer });
  const { more, behind } = roomFor(ask, isAnswer);
  for (const match of ranked) {
    if (picked.length > more) break;
    // Two sources share their words; a passage does not say a thing twice.
    const isAsGood = match.score >= best.score - behind && match.own > 0 && !heads(match);
    if (
      isAsGood &&
      !repeats(
        match.text,
        picked.flatMap(({ text, evidence }) => (evidence === match.evidence ? [] : [text])),
      ) &&
      answers(match)
    )
      add(match);
  }
  return inReadingOrder(picked);
}

/** 问：长护险的钱从哪里来？ heads the answer. */
const isUnderQuestion = ({ evidence }: SentenceMatch): boolean =>
  /[？?]$/.test(evidence.passage.section.at(-1)?.trim() ?? '');

/** An explanation that the heading over it asks for is all that stands there. */
const answersQuestion = (ask: Ask, best: SentenceMatch): boolean =>
  wantsExplanation(ask) && isUnderQuestion(best);

/** Adds what goes on with a short explanation. */
function explain({
  following,
  lengthOf,
  add,
  isAnswer,
}: {
  following: readonly SentenceMatch[];
  lengthOf: () => number;
  add: (match: SentenceMatch) => void;
  /** The heading asks, and all below it answers. */
  isAnswer: boolean;
}): void {
  for (const match of following.slice(0, isAnswer ? 4 : 2)) {
    if (!isAnswer && (LEADS_ON.test(match.text.trim()) || OPENS_ITEM.test(match.text))) return;
    const isBare = lengthOf() < BARE_STATEMENT;
    if (lengthOf() >= SHORT_EXPLANATION || !(isBare || isAnswer || goesOn(match))) return;
    add(match);
  }
}

/** What follows the best sentence; an explanation may go on in the next passage. */
const followingOf = ({
  ask,
  best,
  ranked,
  inPassage,
}: {
  ask: Ask;
  best: SentenceMatch;
  ranked: readonly SentenceMatch[];
  inPassage: readonly SentenceMatch[];
}): SentenceMatch[] => [
  ...inPassage.filter(({ place, text }) => place > best.place && !SPEAKER.test(text.trim())),
  ...(wantsExplanation(ask) ? passageAfter(best, ranked) : []),
];

/** 调减项目范围为…: it says itself which they are, whatever series it stands in. */
const isWhole = ({ ask, best }: { ask: Ask; best: SentenceMatch }): boolean =>
  ask.intent === 'list' && namedIn(ask, fold(best.text)).length > 0;

/** 先后发布多篇文章。…《一》、《二》… The first says that there are several, the next which. */
const namesOnlyThen = ({
  ask,
  best,
  next,
}: {
  ask: Ask;
  best: SentenceMatch;
  next: SentenceMatch;
}): boolean => !isWhole({ ask, best }) && !best.text.includes('、') && next.text.includes('、');

/** The sentences of the passage right behind that of a sentence, under the same heading. */
function passageAfter(
  { evidence: { passage } }: SentenceMatch,
  ranked: readonly SentenceMatch[],
): SentenceMatch[] {
  return ranked
    .filter(({ evidence: { passage: other } }) => {
      const between = other.start - passage.end;
      return (
        other.source === passage.source &&
        other.section.join('\n') === passage.section.join('\n') &&
        between >= 0 &&
        between <= MOST_BETWEEN
      );
    })
    .sort((left, right) => left.place - right.place);
}

/** What follows goes on with an explanation where it says so, names what is asked, or gives a reason or an effect. */
const goesOn = ({ text, own }: SentenceMatch): boolean =>
  own >= STILL_ON_IT ||
  GOES_ON.test(text.trim()) ||
  LEANS_BACK.test(text.trim()) ||
  hasReason(text);

const heads = ({ text, place, evidence }: SentenceMatch): boolean =>
  isRunInHeading({ text, place, within: evidence.passage.text });

/** What stands under one heading of a paragraph goes no further than the next. */
function upToHeading(matches: readonly SentenceMatch[]): readonly SentenceMatch[] {
  const next = matches.findIndex(heads);
  return next < 0 ? matches : matches.slice(0, next);
}

/** What the sentence leans on, where it says nothing without it. */
const leadOf = (best: SentenceMatch, inPassage: readonly SentenceMatch[]): SentenceMatch[] =>
  LEANS_BACK.test(best.text.trim()) && !(ADDS.test(best.text.trim()) && best.own >= RESTATED)
    ? inPassage.filter(({ place }) => place === best.place - 1)
    : [];

/** Where the heading says what is asked, the answer begins right under it. */
const openingOf = ({
  ask,
  best,
  inPassage,
}: {
  ask: Ask;
  best: SentenceMatch;
  inPassage: readonly SentenceMatch[];
}): SentenceMatch[] =>
  isUnderQuestion(best) ||
  headingShare(ask.text, best.evidence.passage.section.at(-1) ?? '') >= SAID_BY_HEADING
    ? inPassage.filter(({ place }) => place < best.place && place >= best.place - 2)
    : [];

/** How many sentences the best one leads on to, or leaves the answer to. */
function neededAfter({
  ask,
  best,
  next,
}: {
  ask: Ask;
  best: SentenceMatch;
  next: SentenceMatch | undefined;
}): number {
  if (LEADS_ON.test(best.text.trim()) || heads(best)) return 6;
  if (ask.intent === 'list') return next && namesOnlyThen({ ask, best, next }) ? 1 : 0;
  if (ask.intent === 'define')
    return best.evidence.passage.kind === 'note' || !defines(fold(best.text), namesIn(ask)) ? 2 : 0;
  return ask.intent === 'why' && best.own >= RESTATED && !hasReason(best.text) ? 2 : 0;
}

/** What a question wants defined: its words, and the term as it is written. */
const namesIn = ({ text, content }: Ask): string[] => [
  ...content.filter(({ frame }) => !frame).flatMap(({ means }) => means),
  definedTerm(text) ?? '',
];

function inReadingOrder(picked: readonly SentenceMatch[]): SentenceMatch[] {
  const order = new Map(picked.map(({ evidence }, at) => [evidence, at] as const).reverse());
  return [...picked].sort(
    (left, right) =>
      (order.get(left.evidence) ?? 0) - (order.get(right.evidence) ?? 0) ||
      left.place - right.place,
  );
}
