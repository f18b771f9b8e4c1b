import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { PassageEvidence } from '@/lib/schema/tools';
import { fold } from '@/lib/text/fold';
import { shortArea } from '@/lib/text/short-area';

const PLACE = /[省市区县州盟]$/;

/** The places that a source is of: that of its particulars, else those in its title; none for a source of the whole country. */
export function ownPlaces(
  { passage: { source }, title }: Pick<PassageEvidence, 'passage' | 'title'>,
  { coveredAreas, placeOfSource }: Pick<Vocabulary, 'coveredAreas' | 'placeOfSource'>,
): string[] {
  const place = placeOfSource.get(source);
  if (place !== undefined) return [place];
  const words = fold(title);
  return [...coveredAreas].filter(
    (area) => area.length > 2 && PLACE.test(area) && words.includes(fold(shortArea(area))),
  );
}
