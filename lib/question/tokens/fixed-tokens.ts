import { readTimes } from '@/lib/question/time/read-time';
import { documentNumbersIn } from '@/lib/text/document-number';
import type { Token } from './token';

/** The times of a normalised question and the numbers of documents, which hold a year and are no time (国发[2016]3号文), in their order. */
export function fixedTokens({ text, thisYear }: { text: string; thisYear: number }): Token[] {
  const numbers = documentNumbersIn(text).map(({ start, end, forms }): Token => ({
    text: text.slice(start, end),
    start,
    kind: 'content',
    means: forms,
    frame: false,
  }));
  const times = readTimes({ text, thisYear }).flatMap(({ start, end, slot }): Token[] =>
    numbers.some((number) => start < number.start + number.text.length && end > number.start)
      ? []
      : [{ text: text.slice(start, end), start, kind: 'time', time: slot }],
  );
  return [...numbers, ...times].sort((left, right) => left.start - right.start);
}
