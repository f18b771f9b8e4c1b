import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask } from '@/lib/schema/reading';

/** Rules of one place are looked through one by one; of so many at most. */
const MOST = 3;

/** The rules of the places that are asked about, by source. */
export const ownRulesOf = (
  { areas }: Pick<Ask, 'areas'>,
  { placeOfSource, rulesOfPlaces }: Pick<Vocabulary, 'placeOfSource' | 'rulesOfPlaces'>,
): string[] =>
  [...rulesOfPlaces]
    .filter((source) => areas.includes(placeOfSource.get(source) ?? ''))
    .slice(0, MOST);
