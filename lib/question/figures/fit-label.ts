import type { Label, Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { holdsWord } from './holds-word';

/** How a name that a figure goes by fits the words of a question. */
export type LabelFit = {
  /** The words of the question that one of its spellings has. */
  holds: ReadonlySet<string>;
  /** What those of its words say that the question does not. */
  missing: number;
  /** What all of its words say. */
  total: number;
  /** Whether the question asks for it: most of a spelling, or each of its words. */
  isAsked: boolean;
  /** Whether a word of the question is one of its spellings, whole. */
  isNamed: boolean;
};

/** Which words of a question a name holds, and what of the name they leave out. */
export function fitLabel({
  label,
  asked,
  words,
  vocabulary,
}: {
  label: Label;
  asked: string;
  /** Every word of every reading, once. */
  words: readonly string[];
  vocabulary: Vocabulary;
}): LabelFit {
  const spellings = label.spellings.split('\n');
  const isHeldBy = (word: string) => {
    const own = label.dimension === '' && vocabulary.breakdownWords.has(word);
    return holdsWord(own ? label.ownSpellings : label.spellings, word);
  };
  const holds = new Set(words.filter(isHeldBy));
  const named = spellings.some((spelling) => asked.includes(spelling));
  const whole = new Set(asked.split('\n'));
  const isNamed = spellings.some((spelling) => whole.has(spelling));
  const missing = named
    ? 0
    : label.words.reduce(
        (sum, { text, weight }) =>
          sum +
          (asked.includes(text) || [...holds].some((held) => text.includes(held) && held.length > 1)
            ? 0
            : weight),
        0,
      );
  const total = label.words.reduce((sum, { weight }) => sum + weight, 0);
  // A piece of a longer value (卫生 of 乡镇卫生院) does not ask for it.
  const isHeld = [...holds].some((held) =>
    spellings.some((spelling) => held.length * 2 > spelling.length && spelling.includes(held)),
  );
  // 公立的和民营的医院: each piece of 公立医院 is said, if not next to each other.
  const isWhole = label.words.length > 1 && missing === 0;
  return { holds, missing, total, isAsked: named || isHeld || isWhole, isNamed };
}
