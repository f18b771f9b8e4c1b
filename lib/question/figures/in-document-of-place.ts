import type { Pick } from './pick-series';
import type { Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { NATION } from '@/lib/text/nation';
import { shortArea } from '@/lib/text/short-area';

const DOCUMENT =
  '[省市]?(?:\\d{4}年)?(?:的)?(?:医保|医疗保障)?(?:局)?(?:统计|年度)?(?:公报|快报|年报|报告)';

/** The places whose document is spoken of: 苏州公报里. */
export const placesOfDocuments = (text: string, areas: readonly string[]): string[] =>
  areas.filter((area) => area !== NATION && new RegExp(`${shortArea(area)}${DOCUMENT}`).test(text));

/**
 * What a place's own document says of the whole country (how many drugs the list has) is what is asked for where that
 * document is named and says no such thing of the place; only for times of which no other document says it.
 */
export function inDocumentOfPlace({
  pick,
  places,
  vocabulary,
}: {
  pick: Pick;
  places: readonly string[];
  vocabulary: Vocabulary;
}): Pick {
  const { area, match, elsewhere } = pick;
  if (!match || !elsewhere || !places.includes(area) || match.series.area !== NATION) return pick;
  const isOwn = (source: string) => placeOf(source, vocabulary) === area;
  const { cells } = match.series;
  const own = cells.filter(
    ({ source, period }) =>
      isOwn(source) && cells.every((other) => other.period !== period || isOwn(other.source)),
  );
  if (own.length === 0) return pick;
  return {
    area: NATION,
    match: { ...match, series: { ...match.series, cells: own } },
    elsewhere: false,
  };
}

/** The place that most figures of a source are of. */
function placeOf(source: string, { series }: Vocabulary): string {
  const counts = new Map<string, number>();
  for (const one of series)
    counts.set(one.area, (counts.get(one.area) ?? 0) + cellsOf(one, source));
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0] as [
    string,
    number,
  ])[0];
}

const cellsOf = ({ cells }: Series, source: string): number =>
  cells.filter((cell) => cell.source === source).length;
