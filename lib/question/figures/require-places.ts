import type { Ask } from '@/lib/schema/reading';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { NATION } from '@/lib/text/nation';
import { askedPlaces } from './asked-places';

const RANKING = /最|排[名行第在]|第几|第一|前[二两三四五六七八九十\d]/;
/** Fewer places than this are no ranking. */
const LEAST_PLACES = 2;

/** An ask for the first among places of a kind, with that left unexplained where the table has the figure of no two such places. */
export function requirePlaces(ask: Ask, { series }: Pick<Vocabulary, 'series'>): Ask {
  if (ask.targets.length === 0 || !RANKING.test(ask.text)) return ask;
  const lacking = askedPlaces(ask.text).flatMap(({ word, called }) => {
    const areas = new Set(
      series
        .filter(
          ({ indicator, area }) =>
            area !== NATION &&
            called.test(area) &&
            ask.targets.some((target) => target.indicator === indicator.name),
        )
        .map(({ area }) => area),
    );
    return areas.size < LEAST_PLACES ? [word] : [];
  });
  return lacking.length === 0 ? ask : { ...ask, unexplained: [...ask.unexplained, ...lacking] };
}
