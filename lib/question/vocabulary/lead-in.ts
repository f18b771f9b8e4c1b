import type { Observation } from '@/lib/schema/observation';
import type { Passage } from '@/lib/schema/passage';
import { fold } from '@/lib/text/fold';

/** What a source says in a figure's paragraph before it comes to the figure, folded. */
export type LeadIn = {
  /** From the beginning of the figure's own sentence, or part of it after a semicolon, up to its clause. */
  readonly sentence: string;
  /** The sentences before that one. */
  readonly paragraph: string;
};

const NONE: LeadIn = { sentence: '', paragraph: '' };

/** Finds what leads to a figure: the passage that it stands in, read up to its quote. */
export function leadIns(passages: readonly Passage[]): (observation: Observation) => LeadIn {
  const bySource = new Map<string, Passage[]>();
  for (const passage of passages) {
    const known = bySource.get(passage.source);
    if (known) known.push(passage);
    else bySource.set(passage.source, [passage]);
  }
  const folded = new Map<Passage, string>();
  const foldedText = (passage: Passage): string => {
    const text = folded.get(passage) ?? fold(passage.text);
    folded.set(passage, text);
    return text;
  };
  return ({ source, start, quote }) => {
    const passage = bySource
      .get(source)
      ?.find(
        (one) =>
          one.kind !== 'contents' && one.start <= start && start < one.end && one.text !== '',
      );
    if (!passage) return NONE;
    const text = foldedText(passage);
    const at = text.indexOf(fold(quote));
    if (at < 0) return NONE;
    const opens = Math.max(...['。', ';'].map((sign) => text.lastIndexOf(sign, at - 1))) + 1;
    return {
      sentence: text.slice(at > 0 ? opens : 0, at),
      paragraph: text.slice(0, at > 0 ? opens : 0),
    };
  };
}
