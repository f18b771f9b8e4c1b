import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask } from '@/lib/schema/reading';
import { fold } from '@/lib/text/fold';
import { shortArea } from '@/lib/text/short-area';
import { ownPlaces } from './own-places';
import type { SentenceMatch } from './sentence-match';

const FIGURE = /\d/;

/**
 * The place that a figure is of, to be put before its sentence: a city's bulletin says 全市 or nothing, and who did not ask for
 * the city must be told. Empty where the question or the sentence names it, or the source is of no one place.
 */
export function sayPlace({
  ask,
  match: { text, evidence },
  vocabulary,
}: {
  ask: Ask;
  match: Pick<SentenceMatch, 'text' | 'evidence'>;
  vocabulary: Vocabulary;
}): string {
  if (ask.areas.length > 0 || !FIGURE.test(text)) return '';
  const [place, ...others] = ownPlaces(evidence, vocabulary);
  if (place === undefined || others.length > 0) return '';
  return fold(text).includes(fold(shortArea(place))) ? '' : `${place}：`;
}
