import { cellsFor } from './cells-for';
import type { SeriesMatch } from './match-series';
import { periodsFor } from '@/lib/question/time/name-period';
import { NATION } from '@/lib/text/nation';
import { isAlikeUnit } from './is-alike-unit';
import type { TargetRequest } from './target-request';

/** A place that was not named must do clearly better than the whole country to be taken. */
const NATIONAL_BONUS = 0.3;

/** What each period of a stretch of time that a series has adds, and all of them: of alike names the longer series is meant. */
const A_PERIOD = 0.1;
const MOST_SPREAD = 0.9;
/** Names that fit so nearly alike are alike. */
const ALIKE = 0.01;

/** Another name of the same thing may fit a little less. */
const RIVAL_MARGIN = 0.8;
/** What is named less than this share of the best is no other name of it: 职工支出 for 职工参保. */
const ANOTHER_NAME = 0.65;

/** Without an area: the topic's where it has the figure, else the nation's, else the one that explains the question best. */
export function defaultArea(
  { topicArea }: TargetRequest,
  anywhere: readonly SeriesMatch[],
): string {
  const bestIn = (area: string) => anywhere.find(({ series }) => series.area === area)?.score ?? 0;
  const top = anywhere[0];
  if (!top) return NATION;
  if (topicArea !== '' && bestIn(topicArea) >= top.score - NATIONAL_BONUS) return topicArea;
  return bestIn(NATION) >= top.score - NATIONAL_BONUS ? NATION : top.series.area;
}

export type Pick = { area: string; match: SeriesMatch | undefined; elsewhere: boolean };

/** 广东省 is one of 山东省和广东省: what a source says of both it says of each. */
const isOneOf = (area: string, group: string): boolean => {
  const members = group.split(/[、和及与]/);
  return members.length > 1 && members.includes(area);
};

/** The best series of an area; the best of all where the area has none that explains as much. */
export function pickInArea({
  area,
  anywhere,
  request,
}: {
  area: string;
  anywhere: readonly SeriesMatch[];
  request: TargetRequest;
}): Pick {
  const here = mostComplete(
    anywhere.filter(({ series }) => series.area === area),
    request,
  );
  if (!here) {
    const group = mostComplete(
      anywhere.filter(({ series }) => isOneOf(area, series.area)),
      request,
    );
    if (group) return { area: group.series.area, match: group, elsewhere: false };
  }
  const top = anywhere[0];
  if (
    here &&
    (!top || here.explained >= top.explained - 0.05 || here.score >= top.score - NATIONAL_BONUS)
  ) {
    return { area, match: here, elsewhere: false };
  }
  return { area, match: top, elsewhere: true };
}

/**
 * The best series that has the times and the measure asked for, where it explains as much as the best of all: one thing goes
 * by several names in several documents (基本医保参保人数, 基本医疗保险参保人数).
 */
function mostComplete(
  here: readonly SeriesMatch[],
  { times, measure, single, like, likeUnit, counts }: TargetRequest,
): SeriesMatch | undefined {
  const top = here[0];
  if (!top) return undefined;
  const slots = times.filter(({ kind }) => kind !== 'all' && kind !== 'recent');
  const isCounted = ({ cells }: SeriesMatch['series']) =>
    counts !== undefined && cells.some(({ unit }) => unit.endsWith(counts));
  const fitness = ({ series, score }: SeriesMatch): number => {
    const available = cellsFor(series, measure).map(({ period }) => period);
    const hasTimes = slots.every((slot) => periodsFor({ slot, available, single }).length > 0);
    const hasMeasure =
      measure === undefined || series.cells.some((cell) => cell.measure === measure);
    const isAlike = score >= top.score - ALIKE;
    const found = times
      .filter(({ kind }) => isAlike && (kind === 'range' || kind === 'recent'))
      .flatMap((slot) => periodsFor({ slot, available, single }));
    return (
      Math.min(MOST_SPREAD, A_PERIOD * new Set(found).size) +
      (series.indicator.name === like ? 4 : 0) +
      (series.cells.some(({ unit }) => isAlikeUnit(unit, likeUnit)) ? 1 : 0) +
      (isCounted(series) ? 3 : 0) +
      (hasTimes ? 2 : 0) +
      (hasMeasure ? 1 : 0)
    );
  };
  const rivals = here.filter(
    ({ explained, named, score, series, unasked }) =>
      explained >= top.explained - 0.02 &&
      (named >= top.named * ANOTHER_NAME || score >= top.score - ALIKE || isCounted(series)) &&
      score >= top.score - RIVAL_MARGIN &&
      unasked.length <= top.unasked.length,
  );
  // What is asked by its name is not to be had from another one that has the time: 一般失信, and the last year only 失信（含中等和一般）.
  const exact = rivals.filter((match) => match.exact >= top.exact);
  const best = Math.max(...exact.map(fitness));
  return exact.find((match) => fitness(match) === best);
}
