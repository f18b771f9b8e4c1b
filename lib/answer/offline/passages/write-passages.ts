import type { PassageEvidence } from '@/lib/schema/tools';
import type { Ask } from '@/lib/schema/reading';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { bothSides } from './both-sides';
import { chooseSentences } from './choose-sentences';
import { citeSentence } from './cite-sentence';
import { missingSlots } from './missing-slots';
import { missingWords } from './missing-words';
import { sayPlace } from './say-place';
import { selectSentences } from './select-sentences';
import type { SentenceMatch } from './sentence-match';

export type PassageAnswer =
  /** `told`: what the best sentence and those chosen beside it say in its own passage. */
  | { status: 'answered'; draft: string; best: SentenceMatch; told: string }
  /** The words of the question that the evidence does not hold. */
  | { status: 'missing'; words: string[] };

/** A sentence that scores so much less than the best does not stand in for it. */
const FAR_BEHIND = 0.24;

/** The sentences that answer, in the source's own words; or the words of the question that nothing found holds. */
export function writePassages({
  ask,
  passages,
  vocabulary,
  isKnown = false,
}: {
  ask: Ask;
  passages: readonly PassageEvidence[];
  vocabulary: Vocabulary;
  /** The table knows the figure, but not this cell of it. */
  isKnown?: boolean;
}): PassageAnswer {
  const ranked = selectSentences({ ask, passages, vocabulary });
  const lacking = (match: SentenceMatch) => missingWords({ ask, match, isKnown, vocabulary });
  const best = ranked.find((match) => lacking(match) === undefined);
  const [closest] = ranked;
  if (!best || best.score < (closest?.score ?? 0) - FAR_BEHIND) {
    return { status: 'missing', words: closest ? (lacking(closest) ?? []) : [...ask.unexplained] };
  }
  const answers = (match: SentenceMatch) => missingWords({ ask, match, vocabulary }) === undefined;
  const isHere = (match: SentenceMatch) =>
    missingSlots({ ask, match, isKnown, vocabulary }).length === 0;
  const sides = bothSides({ ask, ranked, isHere });
  const chosen = sides.length > 0 ? sides : chooseSentences({ ask, best, ranked, answers });
  const place = sayPlace({ ask, match: chosen[0] ?? best, vocabulary });
  const own = chosen.filter(({ evidence }) => evidence === best.evidence);
  const told = own.map(({ text }) => text).join('');
  return { status: 'answered', draft: `${place}${chosen.map(citeSentence).join('')}`, best, told };
}
