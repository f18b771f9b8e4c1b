import type { Passage } from '@/lib/schema/passage';
import type { PassageEvidence } from '@/lib/schema/tools';
import type { Ask, ContentWord } from '@/lib/schema/reading';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { fold } from '@/lib/text/fold';
import { NATION } from '@/lib/text/nation';
import { splitSentences } from '@/lib/text/sentences';
import { shortArea } from '@/lib/text/short-area';
import { asksPlaces } from './asks-places';
import { countProvinces } from './count-provinces';
import { coverWord } from './cover-word';
import { cuesFor } from './answer-cues';
import { isCoverLine } from './is-cover-line';
import { headedBy } from './headed-by';
import { runInHeadings } from './run-in-headings';
import { endingBefore, endingsOf } from './sentence-before';
import { slotFit } from './slot-fit';

/** A sentence of the evidence and how well it answers. */
export type SentenceMatch = {
  /** `p3.2`: what a draft cites. */
  readonly marker: string;
  readonly evidence: PassageEvidence;
  /** Place among the sentences of its passage, from 0. */
  readonly place: number;
  readonly text: string;
  readonly score: number;
  /** Share of the question's words that the sentence itself holds, 0 to 1. */
  readonly own: number;
  /** What was found of the article that it stands in, folded; empty where it stands in none. */
  readonly article: string;
  /** Words of the question that neither the sentence nor what stands around it holds. */
  readonly missing: readonly ContentWord[];
};

/** What the best rank of its passage adds to a sentence. */
const RANKED = 0.12;
const OWN_WORDS = 0.25;
/** What the names of several places add where places are asked for. */
const PLACES = 0.2;
const PREVIOUS = 0.85;
const SECTION = 0.8;
/** The heading right over a sentence says what it speaks of. */
const HEADING = 0.84;
/** A sentence that opens so goes on with what the one before it speaks of. */
const LEANS_BACK =
  /^(?:其中|但是?|然而|不过|这|该|此(?!外)|它|其|由此|因此|主要|包括|分别|同时|即)/;
const AROUND = 0.65;
const TITLE = 0.55;
/** Below this a word does not count as there. */
const THERE = 0.5;
/** What a sentence loses that says no more than the title. */
const COVER = 1;
/** A sentence of so many characters has lost a whole point; short ones answer better. */
const LONG = 2500;

/** Every sentence of the passages found, best first; the order is total. */
export function selectSentences({
  ask,
  passages,
  vocabulary,
}: {
  ask: Ask;
  passages: readonly PassageEvidence[];
  vocabulary: Vocabulary;
}): SentenceMatch[] {
  const wording = cuesFor(ask);
  const wantsPlaces = asksPlaces(ask.text);
  const cues = (sentence: string): number =>
    wording(sentence) + (wantsPlaces && countProvinces(sentence, vocabulary) > 1 ? PLACES : 0);
  const articles = hasOwn(ask, passages) ? new Map<string, string>() : textsByArticle(passages);
  const endings = endingsOf(passages);
  const top = Math.max(1e-9, ...passages.map(({ score }) => score));
  return passages
    .filter(({ passage }) => passage.kind !== 'contents')
    .flatMap((evidence, rank) =>
      scorePassage({
        ask,
        evidence,
        article: articles.get(articleOf(evidence)) ?? '',
        ending: endingBefore(evidence, endings),
        rank,
        vocabulary,
        cues,
        total: passages.length,
        top,
      }),
    )
    .sort(
      (left, right) =>
        right.score - left.score ||
        (left.evidence.passage.id < right.evidence.passage.id
          ? -1
          : left.evidence.passage.id > right.evidence.passage.id
            ? 1
            : left.place - right.place),
    );
}

/** Where documents of the place itself were found, an article that names it among others does not speak for it. */
const hasOwn = ({ areas }: Ask, passages: readonly PassageEvidence[]): boolean =>
  areas.some(
    (area) =>
      area !== NATION && passages.some(({ title }) => fold(title).includes(shortArea(area))),
  );

/** An article is one text within a source; a source without articles is one by its title. */
const articleOf = ({ passage }: PassageEvidence): string =>
  passage.article === undefined ? '' : `${passage.source}\n${passage.article}`;

function textsByArticle(passages: readonly PassageEvidence[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const evidence of passages) {
    const key = articleOf(evidence);
    if (key !== '') texts.set(key, `${texts.get(key) ?? ''}\n${fold(evidence.passage.text)}`);
  }
  return texts;
}

type PassageInput = {
  ask: Ask;
  evidence: PassageEvidence;
  /** The sentence right before the passage; empty where it was not found. */
  ending: string;
  article: string;
  rank: number;
  total: number;
  /** Score of the passage found first. */
  top: number;
  vocabulary: Vocabulary;
  cues: (sentence: string) => number;
};

function scorePassage({
  ask,
  evidence,
  article,
  ending,
  rank,
  total,
  top,
  vocabulary,
  cues,
}: PassageInput): SentenceMatch[] {
  const { passage, title, publisher = '' } = evidence;
  const spans = splitSentences(passage.text);
  const folded = spans.map(({ start, end }) => fold(passage.text.slice(start, end)));
  const section = fold([...passage.section, passage.header ?? ''].join('\n'));
  const inner = fold(passage.section.at(-1) ?? '');
  const headings = runInHeadings(passage.text, spans);
  const whole = folded.join('\n');
  const heading = fold(`${title}\n${publisher}\n${passage.article ?? ''}`);
  const everything = [section, whole, heading].join('\n');
  const prior =
    RANKED * (evidence.score / top) * (1 - rank / Math.max(1, total)) -
    (vocabulary.abridgements.has(passage.source) ? 0.03 : 0) +
    headedBy(ask, inner);
  const weights = ask.content.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const held = (sentence: string, before: string, over: string) =>
    holdings({
      content: ask.content,
      sentence,
      before,
      inner: `${inner}\n${over}`,
      section,
      whole,
      heading,
      everything,
    });
  return spans.map(({ start, end }, place): SentenceMatch => {
    const sentence = folded[place] ?? '';
    const before = LEANS_BACK.test(sentence) ? (folded[place - 1] ?? ending) : '';
    const { near, own, missing } = held(sentence, before, headings[place] ?? '');
    const text = passage.text.slice(start, end);
    const words = near / weights + OWN_WORDS * (own / weights);
    return {
      marker: `${evidence.alias}.${place + 1}`,
      evidence,
      place,
      text,
      score:
        words +
        cues(sentence) +
        prior +
        shapeOf({ text, kind: passage.kind, ask }) +
        slotFit({ ask, sentence, around: everything, article }) -
        (isCoverLine({ text, title }) ? COVER : 0),
      own: own / weights,
      article,
      missing,
    };
  });
}

type HoldingInput = {
  content: readonly ContentWord[];
  sentence: string;
  /** The sentence before, where this one goes on from it. */
  before: string;
  /** The innermost heading. */
  inner: string;
  section: string;
  whole: string;
  heading: string;
  everything: string;
};

/** How much of the question stands in a sentence and around it, by weight, and what stands nowhere. */
function holdings({
  content,
  sentence,
  before,
  inner,
  section,
  whole,
  heading,
  everything,
}: HoldingInput) {
  let near = 0;
  let own = 0;
  const missing: ContentWord[] = [];
  for (const word of content) {
    const here = Math.max(
      coverWord(word, sentence),
      before === '' ? 0 : PREVIOUS * coverWord(word, before),
    );
    const around = Math.max(
      here,
      HEADING * coverWord(word, inner),
      SECTION * coverWord(word, section),
      AROUND * coverWord(word, whole),
      TITLE * coverWord(word, heading),
    );
    near += around * word.weight;
    own += here * word.weight;
    if (around < THERE * AROUND && coverWord(word, everything) < THERE) missing.push(word);
  }
  return { near, own, missing };
}

/** Headings, captions, stray pieces and very long sentences answer less well than a plain sentence. */
function shapeOf({ text, kind, ask }: { text: string; kind: Passage['kind']; ask: Ask }): number {
  const length = -Math.min(0.12, text.length / LONG) + (text.length < 12 ? -0.15 : 0);
  if (kind === 'heading') return length - 0.35 + (isCaption(text) ? -0.3 : 0);
  if (kind === 'term') return length + (ask.intent === 'define' ? 0 : -0.2);
  return length + (isCaption(text) ? -0.3 : 0);
}

/** A heading, caption or cell says what follows, not what is asked. */
const isCaption = (text: string): boolean =>
  text.length < 45 && !/[。！？；;，,]/.test(text) && !/\d.*\d/.test(text);
