import type { SentenceMatch } from './sentence-match';
import { closeSentence, tidySentence } from './tidy-sentence';

/** A sentence of a source as an answer shows it, with the marker that cites it. */
export const citeSentence = ({ text, marker }: Pick<SentenceMatch, 'text' | 'marker'>): string =>
  `${closeSentence(tidySentence(text))}[${marker}]`;
