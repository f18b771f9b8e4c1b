import type { Ask, ContentWord } from '@/lib/schema/reading';
import { keyOfTarget } from './target-request';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** So many words may be said in another way; more of them, and it is another question. */
const MOST_WORDS = 3;
/** So many readings are tried. */
const MOST_READINGS = 12;
/** 2024年累计通报了几批: of what happened within one year; 截至2024年底累计 is of all the years before, too. */
const OF_ALL_YEARS = /截至|截止|以来|[至到起末底~-]|历年|结[存余]/;

/**
 * An ask that the table does not account for, read with the words that its figures' names have for the same: 奖金 of 举报奖励金额, 落网 of
 * 抓捕职业骗保人数. Only where that leaves nothing unsaid, and where all such readings come to one figure.
 */
export function withNearWords({
  ask,
  vocabulary,
  read,
}: {
  ask: Ask;
  vocabulary: Vocabulary;
  /** What the question asks in other words; undefined where the table does not state that. */
  read: (text: string) => Ask | undefined;
}): Ask | undefined {
  const isPlain = FIGURES.has(ask.intent) && !ask.carried && ask.unexplained.length <= MOST_WORDS;
  if (!isPlain || ask.unexplained.length === 0) return undefined;
  const words = ask.content.filter(({ text }) => ask.unexplained.includes(text));
  const found = wordings({ ask, words, vocabulary }).flatMap(({ text, names }) => {
    const again = read(text);
    return again && isAlike({ again, ask, names }) ? [again] : [];
  });
  const figures = new Set(found.map(({ targets }) => targets.map(keyOfTarget).join('\n')));
  return figures.size === 1 ? found[0] : undefined;
}

const FIGURES: ReadonlySet<Ask['intent']> = new Set(['figure', 'series', 'compare', 'rank']);

type Wording = { text: string; names: readonly string[] };

/** The question with one of the words, or several, in the words of the names. */
function wordings({
  ask,
  words,
  vocabulary,
}: {
  ask: Ask;
  words: readonly ContentWord[];
  vocabulary: Vocabulary;
}): Wording[] {
  return words
    .reduce<Wording[]>(
      (some, word) => [
        ...some,
        ...namesFor({ word, ask, vocabulary }).flatMap((name) =>
          some.map(({ text, names }) => ({
            text: text.replace(word.text, name),
            names: name === '' ? names : [...names, name],
          })),
        ),
      ],
      [{ text: ask.text, names: [] }],
    )
    .slice(1, MOST_READINGS + 1);
}

/** Whether it asks the same of the figure, and by the new words: 比例 for 比率 is a frame, and names no figure. */
const isAlike = ({
  again,
  ask,
  names,
}: {
  again: Ask;
  ask: Ask;
  names: readonly string[];
}): boolean =>
  again.intent === ask.intent &&
  again.operation === ask.operation &&
  names.every((name) => again.content.some(({ text, frame }) => !frame && text.includes(name)));

/** The words near to one that names of figures have, as long as it is none of them itself; nothing in place of a 累计 that says nothing. */
function namesFor({
  word: { text, near = [] },
  ask,
  vocabulary: { labelWords },
}: {
  word: ContentWord;
  ask: Ask;
  vocabulary: Vocabulary;
}): string[] {
  if (text === '累计') return ask.times.length === 1 && !OF_ALL_YEARS.test(ask.text) ? [''] : [];
  return near.filter((name) => labelWords.has(name) && !text.includes(name));
}
