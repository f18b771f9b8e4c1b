import { closeSentence, tidySentence } from '@/lib/answer/offline/passages/tidy-sentence';
import type { ObservationEvidence, PassageEvidence } from '@/lib/schema/tools';
import { fold } from '@/lib/text/fold';
import { splitSentences } from '@/lib/text/sentences';

const LONGEST = 160;
/** So much more than the figure itself must a sentence say to be quoted beside it. */
const MORE = 10;

type Sentence = { text: string; marker: string };

/** The source's own sentence around a figure, where it says more than the figure; none where it does not. */
export function quoteAround(
  { observation }: ObservationEvidence,
  passages: readonly PassageEvidence[],
): string[] {
  const value = fold(observation.value);
  const found = sentencesOf(
    passages.filter(({ passage }) => passage.source === observation.source),
  ).find(({ text }) => fold(text).includes(value) && text.length > observation.quote.length + MORE);
  return found ? [quote(found)] : [];
}

/** The sentence that holds one of some numbers beside one that was said already: 药店购药23亿人次, in the sentence of the parts. */
export function quoteOfNumber({
  numbers,
  said,
  passages,
}: {
  numbers: readonly string[];
  said: string;
  passages: readonly PassageEvidence[];
}): string[] {
  const known = numbersIn(said);
  const rest = numbers.map(Number).filter((number) => !known.has(number));
  const found = sentencesOf(passages).find(({ text }) => {
    const own = numbersIn(fold(text));
    const isOfSame = [...own].some((number) => known.has(number) && number % 1 !== 0);
    return isOfSame && rest.some((number) => own.has(number));
  });
  return found ? [quote(found)] : [];
}

const sentencesOf = (passages: readonly PassageEvidence[]): Sentence[] =>
  passages.flatMap(({ alias, passage }) =>
    passage.kind === 'table'
      ? []
      : splitSentences(passage.text)
          .map(({ start, end }, place) => ({
            text: passage.text.slice(start, end),
            marker: `${alias}.${place + 1}`,
          }))
          .filter(({ text }) => text.length <= LONGEST),
  );

const numbersIn = (text: string): ReadonlySet<number> =>
  new Set((text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number));

const quote = ({ text, marker }: Sentence): string =>
  `原文：“${closeSentence(tidySentence(text))}”[${marker}]`;
