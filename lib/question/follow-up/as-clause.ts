import type { Ask, ContentWord } from '@/lib/schema/reading';
import { couldAskFigure } from '@/lib/question/intent/could-ask-figure';
import { withUnmet } from '@/lib/question/figures/require-words';
import { readFollowUp } from './read-follow-up';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/**
 * 基金收入多少 behind 长护险参保多少人, in one sentence: of that same insurance, where it has such a figure. A clause that names a
 * scheme or an insurance of its own is read by itself.
 */
export function asClause(input: Parameters<typeof readFollowUp>[0]): Ask | undefined {
  const { draft, earlier, vocabulary } = input;
  const previous = earlier.at(-1);
  const [before] = previous?.targets ?? [];
  const isOwn = draft.content.some((word) => isSubject(word, vocabulary));
  if (!previous || !before || before.missing !== '' || isOwn) return undefined;
  return withUnmetBefore(readFollowUp(input), previous);
}

const isSubject = ({ text, means }: ContentWord, { breakdownWords }: Vocabulary): boolean =>
  /保险|医保|救助/.test(text) ||
  [text, ...means].some((word) => breakdownWords.get(word) === 'scheme');

/** A clause of which the table explains so much is about something that it knows. */
const MOSTLY = 0.6;

/** 儿童医保基金收入多少,支出多少: what the clause before asks for and the table does not know narrows this one, too. */
export const withUnmetBefore = (
  ask: Ask,
  { unexplained, content, intent, confidence }: Ask,
): Ask => {
  // What no figure answers is found in the sentences, word by word, where most of the clause before was.
  const isFound = ask.unexplained.length > 0 && confidence >= MOSTLY;
  if (isFound || ![intent, ask.intent].every(couldAskFigure)) return ask;
  const words = content.filter(({ text, frame }) => !frame && unexplained.includes(text));
  return words.length === 0
    ? ask
    : withUnmet(
        ask,
        words.map(({ text }) => text),
      );
};
