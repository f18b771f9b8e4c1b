import type { Ask } from '@/lib/schema/reading';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { askedPlaces, placesAsked } from './asked-places';

const RANKING = /最|排[名行第在]|第几|第一|前[二两三四五六七八九十\d]/;
/** Fewer places than this are no ranking. */
const LEAST_PLACES = 2;
/** So much of a figure's name makes sure of it, where nothing else is said but which places. */
const NAMED = 0.9;

/**
 * An ask for one or each of the places of a kind. Where the table has the figure of several, the kind says no more than
 * that; a ranking of places that the table has not is left unexplained.
 */
export function requirePlaces(
  ask: Ask,
  { series, parents }: Pick<Vocabulary, 'series' | 'parents'>,
): Ask {
  const [target] = ask.targets;
  if (!target) return ask;
  const places = series
    .filter(({ indicator }) => ask.targets.some((one) => one.indicator === indicator.name))
    .map(({ area }) => area);
  const asked = askedPlaces(ask.text);
  const isThere = ({ called }: (typeof asked)[number]): boolean =>
    placesAsked({ places, called, area: target.area, parents }).size >= LEAST_PLACES;
  const lacking = RANKING.test(ask.text) ? asked.filter((one) => !isThere(one)) : [];
  if (lacking.length > 0)
    return { ...ask, unexplained: [...ask.unexplained, ...lacking.map(({ word }) => word)] };
  return asked.filter(isThere).reduce((rest, { word }) => asKind(rest, word), ask);
}

/** 哪个市: 市 is what is asked for and no word that the evidence must hold. */
function asKind(ask: Ask, word: string): Ask {
  const isKind = (text: string): boolean => word.includes(text);
  const unexplained = ask.unexplained.filter((text) => !isKind(text));
  return {
    ...ask,
    ...(unexplained.length === 0 && ask.named >= NAMED && { confidence: 1 }),
    content: ask.content.map((one) =>
      isKind(one.text) ? { ...one, frame: true, weight: Math.min(one.weight, 0.2) } : one,
    ),
    unexplained,
  };
}
