import type { ContentWord } from '@/lib/schema/reading';
import { coverWord } from './cover-word';

const PREVIOUS = 0.85;
/** The heading right over a sentence says what it speaks of. */
const HEADING = 0.84;
const SECTION = 0.8;
const AROUND = 0.65;
const TITLE = 0.55;
/** Below this a word does not count as there. */
const THERE = 0.5;

/** What stands around a sentence, folded; the nearer it is, the more a word there counts. */
export type Surroundings = {
  /** The heading right over it, and one that the passage runs in. */
  readonly heading: string;
  readonly section: string;
  /** Its passage. */
  readonly whole: string;
  /** Of the source and the article, and who publishes it. */
  readonly titles: string;
  readonly everything: string;
};

type Held = {
  /** Of the sentence and what stands around it, by weight. */
  readonly near: number;
  /** Of the sentence alone. */
  readonly own: number;
  readonly missing: readonly ContentWord[];
};

/** How much of the question stands in a sentence and around it, and what stands nowhere. */
export function wordsHeld({
  content,
  sentence,
  before,
  around: { heading, section, whole, titles, everything },
}: {
  content: readonly ContentWord[];
  sentence: string;
  /** The sentence before, where this one goes on from it. */
  before: string;
  around: Surroundings;
}): Held {
  let near = 0;
  let own = 0;
  const missing: ContentWord[] = [];
  for (const word of content) {
    const here = Math.max(
      coverWord(word, sentence),
      before === '' ? 0 : PREVIOUS * coverWord(word, before),
    );
    const nearby = Math.max(
      here,
      HEADING * coverWord(word, heading),
      SECTION * coverWord(word, section),
      AROUND * coverWord(word, whole),
      TITLE * coverWord(word, titles),
    );
    near += nearby * word.weight;
    own += here * word.weight;
    if (nearby < THERE * AROUND && coverWord(word, everything) < THERE) missing.push(word);
  }
  return { near, own, missing };
}
