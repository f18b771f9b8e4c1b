import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import type { PassageEvidence } from '@/lib/schema/tools';
import { quoteAround } from './quote-around';

const MOST_QUOTES = 2;

/** What the sources say beside figures of how they are counted. */
export const quotesAround = (
  found: readonly FigureFound[],
  passages: readonly PassageEvidence[],
): string[] => {
  const around = found.flatMap(({ evidence }) =>
    evidence.slice(0, 1).flatMap((one) => quoteAround(one, passages)),
  );
  return [...new Set(around)].slice(0, MOST_QUOTES);
};
