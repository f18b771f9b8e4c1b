import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask } from '@/lib/schema/reading';
import { fold } from '@/lib/text/fold';
import type { SentenceMatch } from './select-sentences';

const PLACE = /[省市区县州盟]$/;
const FIGURE = /\d/;

/** Whether words name a place, with or without what it is (市, 省). */
const isOf = (area: string, words: string): boolean =>
  words.includes(fold(area.replace(PLACE, '')));

/** The one place that a source is of by its title; undefined where it is of none, or of several. */
export function ownPlace(title: string, { coveredAreas }: Vocabulary): string | undefined {
  const words = fold(title);
  const [place, ...others] = [...coveredAreas].filter(
    (area) => area.length > 2 && PLACE.test(area) && isOf(area, words),
  );
  return others.length === 0 ? place : undefined;
}

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
  const place = ownPlace(evidence.title, vocabulary);
  return place !== undefined && !isOf(place, fold(text)) ? `${place}：` : '';
}
