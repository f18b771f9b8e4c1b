import type { ContentWord, Target, TimeSlot } from '@/lib/schema/reading';
import type { Measure } from '@/lib/schema/observation';
import { CHANGES, measureAt } from './cells-for';
import { countedFirst } from './counted-first';
import { inDocumentOfPlace } from './in-document-of-place';
import { breakdownsIn } from '@/lib/question/vocabulary/keep-breakdowns';
import { isAlikeUnit } from './is-alike-unit';
import { matchSeries } from './match-series';
import type { SeriesMatch } from './match-series';
import { namePeriod } from '@/lib/question/time/name-period';
import { defaultArea, pickInArea } from './pick-series';
import type { Pick } from './pick-series';
import { saysNoMore } from './says-no-more';
import { targetPeriods } from './target-periods';
import { keyOfParts } from './target-request';
import type { Resolution, TargetRequest } from './target-request';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** What a name may account for less than one of which only a change is stated: 65岁及以上人口|比重. */
const STANDS_BACK = 0.3;

/** What says no more than the figure does must leave so much of the question that does. */
const LEAST_LEFT = 0.45;
const NONE_LEFT = 0.01;

/** The best series in each area asked for, in each period asked for. */
export function resolveVariant(
  request: TargetRequest,
  content: readonly ContentWord[],
): Resolution {
  const { areas, vocabulary } = request;
  const matches = matchSeries({
    content: withoutIdleFund(content),
    vocabulary,
    accept: (series) =>
      (request.exclude === undefined || keyOfParts(series) !== request.exclude) &&
      (request.onlyAlike !== true ||
        series.cells.some(({ unit }) => isAlikeUnit(unit, request.likeUnit))),
  });
  const anywhere = countedFirst(statedFirst(matches, request), request.counts);
  const asked = areas.length > 0 ? areas : [defaultArea(request, anywhere)];
  const picks = pickAlike({ asked, anywhere, request }).map((pick) =>
    inDocumentOfPlace({ pick, places: request.documentsOf ?? [], vocabulary }),
  );
  const best = withoutIdle(picks.find(({ match }) => match !== undefined)?.match, vocabulary);
  if (!best) return { targets: [], confidence: 0, named: 0, loose: [], unexplained: [...content] };
  return {
    targets: picks.flatMap(({ area, match, elsewhere }) =>
      targetsOf({ request, area, match: withoutIdle(match, vocabulary) ?? best, elsewhere }),
    ),
    confidence: best.explained,
    named: best.named,
    loose: [...best.loose],
    unexplained: best.unexplained.filter(({ frame }) => !frame),
  };
}

/** A match without the words that say no more than the figure does; it explains the others as well as before. */
function withoutIdle(
  match: SeriesMatch | undefined,
  vocabulary: Vocabulary,
): SeriesMatch | undefined {
  if (!match) return undefined;
  const idle = match.unexplained.filter(
    (word) => !word.frame && saysNoMore({ word, match, vocabulary }),
  );
  const rest = match.total - idle.reduce((sum, { weight }) => sum + weight, 0);
  if (
    idle.length === 0 ||
    (rest < match.total * LEAST_LEFT && !(rest < NONE_LEFT && isNamedByFrames(match, idle)))
  )
    return match;
  return {
    ...match,
    explained: rest > 0 ? Math.min(1, (match.explained * match.total) / rest) : 1,
    unexplained: match.unexplained.filter((word) => !idle.includes(word)),
  };
}

/** 推介会签了几个项目: everyday words name the whole figure, and the telling one says but where it was so. */
const isNamedByFrames = (
  { named, unexplained, unasked }: SeriesMatch,
  idle: readonly ContentWord[],
): boolean =>
  named >= 1 &&
  unasked.length === 0 &&
  unexplained.every((word) => word.frame || idle.includes(word));

/** Where no change is asked for, a name of which only a change is stated stands back behind one that says how much there is. */
function statedFirst(
  matches: readonly SeriesMatch[],
  { measure }: TargetRequest,
): readonly SeriesMatch[] {
  const isChange = ({ series }: SeriesMatch) =>
    series.cells.every((cell) => CHANGES.has(cell.measure));
  const [top] = matches;
  if (!top || !isChange(top) || (measure !== undefined && CHANGES.has(measure))) return matches;
  const next = matches.find((match) => !isChange(match));
  if (!next || next.explained < top.explained - STANDS_BACK || next.unasked.length > 0)
    return matches;
  return [...matches].sort((left, right) => Number(isChange(left)) - Number(isChange(right)));
}

/** 居民医保 has one fund, the pooled one: 居民统筹基金 is its fund, and no table says 统筹 of it. */
function withoutIdleFund(content: readonly ContentWord[]): readonly ContentWord[] {
  const means = (word: ContentWord, pattern: RegExp) =>
    [word.text, ...word.means].some((meaning) => pattern.test(meaning));
  const required = content.filter(({ frame }) => !frame);
  const isResident =
    required.some((word) => means(word, /^居民$|^城乡居民/)) &&
    !required.some((word) => means(word, /^职工/));
  return isResident ? content.filter((word) => !means(word, /^统筹基金$/)) : content;
}

/** The series of each area; of several areas the same indicator where each has it, since they are to be compared. */
function pickAlike({
  asked,
  anywhere,
  request,
}: {
  asked: readonly string[];
  anywhere: readonly SeriesMatch[];
  request: TargetRequest;
}): Pick[] {
  const pick = (like: string | undefined) =>
    asked.map((area) =>
      pickInArea({ area, anywhere, request: like === undefined ? request : { ...request, like } }),
    );
  const first = pick(request.like);
  const names = namesOf(first);
  if (names.length < 2) return first;
  return names.map(pick).find((picks) => namesOf(picks).length === 1) ?? first;
}

const namesOf = (picks: readonly Pick[]): string[] => [
  ...new Set(picks.flatMap(({ match }) => (match ? [match.series.indicator.name] : []))),
];

/** Words that name a scheme, fund or group which the figure found does not have. */
function lackedBreakdowns(unexplained: readonly ContentWord[], vocabulary: Vocabulary): string[] {
  const isBreakdown = (word: string) =>
    vocabulary.breakdownWords.has(word) || breakdownsIn(word, vocabulary).length > 0;
  return unexplained
    .filter(({ frame, text, means }) => !frame && [text, ...means].some(isBreakdown))
    .map(({ text }) => text);
}

const withMeasure = (measure: Measure | undefined) => (measure === undefined ? {} : { measure });
const firstPeriod = (times: readonly TimeSlot[]): string => (times[0] ? namePeriod(times[0]) : '');

function targetsOf({
  request: all,
  area,
  match,
  elsewhere,
}: {
  request: TargetRequest;
  area: string;
  match: SeriesMatch;
  elsewhere: boolean;
}): Target[] {
  const { series } = match;
  const request = { ...all, times: all.timesOf?.get(area) ?? all.times };
  const lacked = lackedBreakdowns(match.unexplained, request.vocabulary);
  const assumedArea = request.areas.length === 0;
  const base = {
    indicator: series.indicator.name,
    breakdown: series.breakdown.map(({ name }) => name),
    area,
    missingWords: lacked,
    unasked: [...match.unasked],
  };
  const assumed: Target['assumed'] = [
    ...(assumedArea ? (['area'] as const) : []),
    ...(match.unasked.length > 0 ? (['breakdown'] as const) : []),
  ];
  if (elsewhere)
    return [
      {
        ...base,
        period: firstPeriod(request.times),
        missing: 'area',
        missingWords: [area],
        assumed,
      },
    ];
  return targetPeriods({ request, series }).map(({ period, missing, isAssumed }) => ({
    ...base,
    period,
    ...withMeasure(
      measureAt({ series, period, measure: request.measure, isRanked: request.isRanked === true }),
    ),
    missing:
      lacked.length > 0 ? ('breakdown' as const) : missing ? ('period' as const) : ('' as const),
    assumed: isAssumed ? [...assumed, 'period' as const] : assumed,
  }));
}
