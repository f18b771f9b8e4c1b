import type { ContentWord } from '@/lib/schema/reading';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Unit } from '@/lib/question/vocabulary/word-readings';
import { holdsWord } from './holds-word';
import { isExampleIn } from './is-example-in';

const FROM_CONTEXT = 0.5;
/** More of a word than this must be in the figure's name. */
const MOSTLY = 0.75;
const LACKING = 0.4;

type Explained = {
  /** What the words that are accounted for say in all. */
  gain: number;
  /** The same without those that only say what kind of thing is asked (情况), unless there are no others. */
  explained: number;
  unexplained: ContentWord[];
  /** Words that only what stands around the figure accounts for. */
  loose: ContentWord[];
};

/** Which words of a question a figure's names account for (`holds`), which only its context does, and which neither. */
export function explainWords({
  units,
  holds,
  context,
  vocabulary,
}: {
  units: readonly Unit[];
  holds: (word: string) => boolean;
  context: string;
  vocabulary: Vocabulary;
}): Explained {
  const countsFrames = units.every(({ word }) => word.frame);
  const isTold = (word: string) =>
    holdsWord(context, word) && !isExampleIn(context, word, saidIn(units));
  const result: Explained = { gain: 0, explained: 0, unexplained: [], loose: [] };
  for (const { word, readings, isBreakdown } of units) {
    const byLabels = Math.max(...readings.map((words) => shareHeld({ words, holds, vocabulary })));
    const byContext = !isBreakdown && isTold(word.text) ? FROM_CONTEXT : 0;
    const share = Math.max(byLabels, byContext);
    result.gain += share * word.weight;
    if (!word.frame || countsFrames) result.explained += share * word.weight;
    const isNamed = byLabels > MOSTLY;
    if (!isNamed && byContext < FROM_CONTEXT) result.unexplained.push(word);
    else if (!isNamed) result.loose.push(word);
  }
  return result;
}

const saidIn = (units: readonly Unit[]): string =>
  units.flatMap(({ word }) => word.means).join('\n');

/** How much of a reading the labels hold; little where they lack a scheme or group that it names. */
function shareHeld({
  words,
  holds,
  vocabulary,
}: {
  words: readonly string[];
  holds: (word: string) => boolean;
  vocabulary: Vocabulary;
}): number {
  const share = words.filter(holds).length / words.length;
  const lacks = words.some((word) => vocabulary.breakdownWords.has(word) && !holds(word));
  return lacks ? Math.min(share, LACKING) : share;
}
