import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Passage } from '@/lib/schema/passage';
import type { Ask } from '@/lib/schema/reading';
import type { PassageEvidence } from '@/lib/schema/tools';
import { fold } from '@/lib/text/fold';
import { splitSentences } from '@/lib/text/sentences';
import { coverWord } from './cover-word';
import { explainsOther } from './explains-other';
import { headedBy } from './headed-by';
import { isCoverLine } from './is-cover-line';
import { isRunInHeading } from './is-run-in-heading';
import { namesDocument } from './names-document';
import { runInHeadings } from './run-in-headings';
import type { SentenceMatch } from './sentence-match';
import { slotFit } from './slot-fit';
import { wordsHeld } from './words-held';
import type { Surroundings } from './words-held';

/** What the best rank of its passage adds to a sentence. */
const RANKED = 0.12;
const ABRIDGED = 0.03;
const OWN_WORDS = 0.25;
/** A sentence that opens so goes on with what the one before it speaks of. */
const LEANS_BACK =
  /^(?:其中|但是?|然而|不过|这|该|此(?!外)|它|其|由此|因此|主要|包括|分别|同时|即)/;
/** What a sentence loses that says no more than the title. */
const COVER = 1;
/** What a heading run into its paragraph loses where a reason is asked for: what it heads may give one. */
const BARE_HEADING = 0.3;
/** What a sentence loses that gives what is asked about as the reason of something else. */
const OTHER = 0.25;
/** A word that so much of a title says is the topic of all below it. */
const TOPIC = 0.5;
const EXPLAINED: ReadonlySet<Ask['intent']> = new Set(['how', 'why']);
/** A sentence of so many characters has lost a whole point; short ones answer better. */
const LONG = 2500;

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

/** The sentences of a passage, each with how well it answers: its words and what stands around them, its wording, its shape. */
export function scorePassage(input: PassageInput): SentenceMatch[] {
  const { ask, evidence, article, ending, cues } = input;
  const { passage, title } = evidence;
  const spans = splitSentences(passage.text);
  const folded = spans.map(({ start, end }) => fold(passage.text.slice(start, end)));
  const headings = runInHeadings(passage.text, spans);
  const inner = fold(passage.section.at(-1) ?? '');
  const around = aroundOf(input, folded.join('\n'));
  const prior = priorOf(input) + headedBy(ask, inner);
  const content = wordsAsked(input);
  const weights = content.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const telling = ask.content.filter((word) => coverWord(word, around.titles) < TOPIC);
  return spans.map(({ start, end }, at): SentenceMatch => {
    const sentence = folded[at] ?? '';
    const before = LEANS_BACK.test(sentence) ? (folded[at - 1] ?? ending) : '';
    const heading = `${inner}\n${headings[at] ?? ''}`;
    const { near, own, missing } = wordsHeld({
      content,
      sentence,
      before,
      around: { ...around, heading },
    });
    const text = passage.text.slice(start, end);
    const words = near / weights + OWN_WORDS * (own / weights);
    return {
      marker: `${evidence.alias}.${at + 1}`,
      evidence,
      place: at,
      text,
      score:
        words +
        cues(sentence) +
        prior +
        shapeOf({ text, kind: passage.kind, ask }) +
        slotFit({ ask, sentence, around: around.everything, article }) -
        (isCoverLine({ text, title }) ? COVER : 0) -
        (ask.intent === 'why' && isRunInHeading({ text, place: at, within: passage.text })
          ? BARE_HEADING
          : 0) -
        (explainsOther(ask, sentence, telling) ? OTHER : 0),
      own: own / weights,
      article,
      missing,
    };
  });
}

/** What stands around the sentences of a passage whose text is `whole`. */
function aroundOf(
  { evidence: { passage, title, publisher = '' }, vocabulary }: PassageInput,
  whole: string,
): Omit<Surroundings, 'heading'> {
  const section = fold([...passage.section, passage.header ?? ''].join('\n'));
  const place = vocabulary.placeOfSource.get(passage.source) ?? '';
  const titles = fold([title, publisher, passage.article ?? '', place].join('\n'));
  return { section, whole, titles, everything: [section, whole, titles].join('\n') };
}

/** What the search says for a passage; of two that tell the same, the original comes before its abridgement. */
const priorOf = ({ evidence, rank, total, top, vocabulary }: PassageInput): number =>
  RANKED * (evidence.score / top) * (1 - rank / Math.max(1, total)) -
  (vocabulary.abridgements.has(evidence.passage.source) ? ABRIDGED : 0);

/** The words that the sentences of a passage are to hold. */
function wordsAsked({ ask, evidence: { passage }, vocabulary }: PassageInput): Ask['content'] {
  const place = vocabulary.placeOfSource.get(passage.source) ?? '';
  const isOwnRule = vocabulary.rulesOfPlaces.has(passage.source) && ask.areas.includes(place);
  return isOwnRule ? sayable(ask.content) : ask.content;
}

/** What a sentence of rules may say: no words for the rules themselves, where others tell what they are asked about. */
function sayable(content: Ask['content']): Ask['content'] {
  const others = content.filter((word) => !namesDocument(word));
  return others.some(({ frame }) => !frame) ? others : content;
}

/** Headings, captions, stray pieces and very long sentences answer less well than a plain sentence. */
function shapeOf({ text, kind, ask }: { text: string; kind: Passage['kind']; ask: Ask }): number {
  const length = -Math.min(0.12, text.length / LONG) + (text.length < 12 ? -0.15 : 0);
  if (ASKS_ITSELF.test(text.trim())) return length - 0.3;
  if (kind === 'heading') return length - 0.35 + (isCaption(text) ? -0.3 : 0);
  if (kind === 'term') return length + (isEntryFor(ask, text) ? 0 : -0.2);
  return length + (isCaption(text) ? -0.3 : 0);
}

/** An entry of a glossary answers what its word means, and how or why of the word that it is of. */
const isEntryFor = ({ intent, content }: Ask, text: string): boolean =>
  intent === 'define' ||
  (EXPLAINED.has(intent) &&
    content.some(
      ({ frame, text: word }) =>
        !frame && word.length > 2 && fold(text.split(/[:：]/)[0] ?? '').includes(word),
    ));

/** 企业应如何应对？ asks, and does not answer. */
const ASKS_ITSELF = /[?？][”"』」]?$/;

/** A heading, caption or cell says what follows, not what is asked. */
const isCaption = (text: string): boolean =>
  text.length < 45 && !/[。！？；;，,]/.test(text) && !/\d.*\d/.test(text);
