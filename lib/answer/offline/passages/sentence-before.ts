import type { Passage } from '@/lib/schema/passage';
import type { PassageEvidence } from '@/lib/schema/tools';
import { fold } from '@/lib/text/fold';
import { splitSentences } from '@/lib/text/sentences';

/** Passages that follow each other stand no further apart, in characters. */
const MOST_BETWEEN = 10;

/** A passage that was found, and its last sentence, folded. */
type Ending = { passage: Passage; text: string };

/** The last sentences of the passages found. */
export const endingsOf = (passages: readonly PassageEvidence[]): Ending[] =>
  passages.map(({ passage }) => {
    const last = splitSentences(passage.text).at(-1);
    return { passage, text: last ? fold(passage.text.slice(last.start, last.end)) : '' };
  });

/** The sentence right before a passage, where it was found too and stands under the same heading. */
export const endingBefore = ({ passage }: PassageEvidence, endings: readonly Ending[]): string =>
  endings.find(
    ({ passage: other }) =>
      other.source === passage.source &&
      other.section.join('\n') === passage.section.join('\n') &&
      passage.start >= other.end &&
      passage.start - other.end <= MOST_BETWEEN,
  )?.text ?? '';
