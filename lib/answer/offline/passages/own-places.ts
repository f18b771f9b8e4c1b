import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { fold } from '@/lib/text/fold';
import { shortArea } from '@/lib/text/short-area';

const PLACE = /[省市区县州盟]$/;

/** The places that a source is of by its title; none for a source of the whole country. */
export function ownPlaces(
  title: string,
  { coveredAreas }: Pick<Vocabulary, 'coveredAreas'>,
): string[] {
  const words = fold(title);
  return [...coveredAreas].filter(
    (area) => area.length > 2 && PLACE.test(area) && words.includes(fold(shortArea(area))),
  );
}
