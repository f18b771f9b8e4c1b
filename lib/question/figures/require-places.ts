import type { Ask } from '@/lib/schema/reading';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { askedPlaces, placesAsked } from './asked-places';
import { withUnmet } from './require-words';
import { seriesOf } from './series-of';

/** 各省, 每个市: the figure of each. */
const EACH = /^(?:各|每个|按)/;
/** 各省一共, 各省都达到: what is told of them all together. */
const TOGETHER = /一共|合计|总共|总和|加起来|汇总|平均|都|均[已将有被]|达到|全部/;
const TOLD: ReadonlySet<Ask['intent']> = new Set(['why', 'how', 'define', 'provenance']);
const RANKING = /最|排[名行第在]|第几|第一|前[二两三四五六七八九十\d]/;
/** Fewer places than this are no ranking. */
const LEAST_PLACES = 2;
/** So much of a figure's name makes sure of it, where nothing else is said but which places. */
const NAMED = 0.9;

/**
 * An ask for one or each of the places of a kind. Where the table has the figure of several, the kind says no more than
 * that; a ranking of places that the table has not, or each of them, is left unexplained.
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
  const context = seriesOf(target, { series })?.context ?? '';
  const isNeeded = ({ word }: (typeof asked)[number]): boolean =>
    RANKING.test(ask.text) || (asksEach(ask, word) && !context.includes(word));
  const lacking = asked.filter((one) => isNeeded(one) && !isThere(one));
  const words = lacking.map(({ word }) => word);
  // No sentence about all of them tells of each.
  if (words.some((word) => asksEach(ask, word))) return withUnmet(ask, words);
  if (words.length > 0) return { ...ask, unexplained: [...ask.unexplained, ...words] };
  return asked.filter(isThere).reduce((rest, { word }) => asKind(rest, word), ask);
}

/** Whether the figure of each place is asked for, and not what is so in all of them: 各省都开展了评估. */
const asksEach = ({ text, intent }: Ask, word: string): boolean =>
  EACH.test(word) && !text.includes(`${word}级`) && !TOLD.has(intent) && !TOGETHER.test(text);

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
