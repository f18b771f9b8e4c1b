import type { Passage } from '@/lib/schema/passage';
import type { Span } from '@/lib/schema/span';
import { splitSentences } from '@/lib/text/sentences';
import { isInstruction } from './is-instruction';
import { bigramsOf } from './overlap';
import { passageText } from './passage-text';
import { readClaims } from './read-claims';
import type { Claim } from './read-claims';

/** A sentence of a passage with the numbers that it states. */
export type SourceSentence = {
  readonly passage: Passage;
  /** 0 is the first. */
  readonly index: number;
  readonly text: string;
  /** In the source text. */
  readonly span: Span;
  /** Pairs of neighbouring characters, for likeness. */
  readonly grams: ReadonlySet<string>;
  readonly claims: readonly (Claim & { readonly place: Span })[];
};

const cache = new WeakMap<Passage, readonly SourceSentence[]>();

/** The sentences of a passage (rows of a table), read once a passage. */
export function sourceSentences(passage: Passage): readonly SourceSentence[] {
  const known = cache.get(passage);
  if (known) return known;
  const { text, offsets } = passageText(passage);
  const placeOf = (from: number, to: number): Span => ({
    start: offsets[from] ?? passage.start,
    end: (offsets[to - 1] ?? passage.end - 1) + 1,
  });
  const sentences = splitSentences(text).map((sentence, index): SourceSentence => {
    const own = text.slice(sentence.start, sentence.end);
    const read = isInstruction(own) ? [] : readClaims(own).claims;
    const claims = read.map((claim) => ({
      ...claim,
      place: placeOf(sentence.start + claim.start, sentence.start + claim.end),
    }));
    return {
      passage,
      index,
      text: own,
      grams: bigramsOf(own),
      span: placeOf(sentence.start, sentence.end),
      claims,
    };
  });
  cache.set(passage, sentences);
  return sentences;
}
