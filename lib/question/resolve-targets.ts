import type { Measure } from '@/lib/schema/observation';
import type { ContentWord, Target, TimeSlot } from '@/lib/schema/reading';
import { NATIONAL } from './area-names';
import type { Variant } from './conjoined';
import { matchSeries } from './match-series';
import type { SeriesMatch } from './match-series';
import { latestPeriod, namePeriod, periodsFor } from './name-period';
import type { Cell, Series, Vocabulary } from './vocabulary';

export type TargetRequest = {
  content: readonly ContentWord[];
  variants: readonly Variant[];
  areas: readonly string[];
  /** The area that was the topic, where the question names none. */
  topicArea: string;
  times: readonly TimeSlot[];
  measure: Measure | undefined;
  /** Whether one figure over a range is wanted rather than one a year. */
  single: boolean;
  /** Part and whole of a share are two figures, even where one name holds all the words. */
  mustSplit: boolean;
  /** A series that is not meant: the part is not its own whole. */
  exclude?: string;
  /** The unit of what it is compared with. */
  likeUnit?: string;
  /** The indicator of the part, which the whole of a share most likely has, too. */
  like?: string;
  vocabulary: Vocabulary;
};

export type Resolution = {
  targets: Target[];
  confidence: number;
  /** Share of the indicator's name that the question names, 0 to 1. */
  named: number;
  /** Words that only stand near the figure. */
  loose: ContentWord[];
  /** Words of the question that no target accounts for. */
  unexplained: ContentWord[];
};

/** A neighbour's word may be shared (职工 医保收入 和 支出) but need not. */
const OPTIONAL_WEIGHT = 0.35;
/** A place that was not named must do clearly better than the whole country to be taken. */
const NATIONAL_BONUS = 0.3;

/** Another name of the same thing may fit a little less. */
const RIVAL_MARGIN = 0.8;
const SURE = 0.7;

/** The cells of the table that a question points at, and how well they explain it. */
export function resolveTargets(request: TargetRequest): Resolution {
  const whole = resolveVariant(request, request.content);
  const isWhole =
    [...whole.unexplained, ...whole.loose].every(({ frame }) => frame) && !request.mustSplit;
  if (isWhole || request.variants.length < 2) return whole;
  const parts: Resolution[] = [];
  for (const variant of request.variants) {
    const like = request.mustSplit ? parts[0]?.targets[0]?.indicator : undefined;
    const measure = request.mustSplit ? undefined : request.measure;
    const part = parts[0];
    parts.push(
      resolveVariant(
        { ...request, measure, ...(like !== undefined && { like }), ...unitOfFirst(part, request) },
        weighContent(request.content, variant),
      ),
    );
    const whole = parts[1];
    if (request.mustSplit && part && whole && parts.length === 2)
      parts[1] = ofSameScheme({ request, variant, part, whole });
  }
  const sure = parts.filter(
    ({ confidence, unexplained }) => confidence >= SURE && unexplained.length === 0,
  );
  if (sure.length > 0 && sure.length < parts.length && !request.mustSplit)
    return partly(parts, sure);
  const distinct = new Set(parts.flatMap(({ targets }) => targets.map(keyOf)));
  if (distinct.size < 2) return whole;
  return {
    targets: uniqueTargets(parts.flatMap(({ targets }) => targets)),
    confidence: Math.min(...parts.map(({ confidence }) => confidence)),
    named: Math.min(...parts.map(({ named }) => named)),
    loose: [],
    unexplained: [
      ...new Map(
        parts.flatMap(({ unexplained }) => unexplained).map((word) => [word.text, word]),
      ).values(),
    ],
  };
}

/** 居民支出占收入: income of the same scheme, where the whole is another thing than the part. */
function ofSameScheme({
  request,
  variant,
  part,
  whole,
}: {
  request: TargetRequest;
  variant: Variant;
  part: Resolution;
  whole: Resolution;
}): Resolution {
  const [own] = part.targets;
  const [other] = whole.targets;
  if (!own || !other) return whole;
  if (keyOf(own) === keyOf(other)) {
    const others = { ...request, measure: undefined, exclude: keyOfSeries(own) };
    return resolveVariant(others, [...weighContent(request.content, variant), ...schemeOf(own)]);
  }
  if (own.indicator === other.indicator) return ofParent({ request, own, other, whole });
  if (other.breakdown.length > 0 || own.breakdown.length === 0) return whole;
  return resolveVariant({ ...request, measure: undefined }, [
    ...weighContent(request.content, variant),
    ...schemeOf(own),
  ]);
}

const schemeOf = ({ breakdown }: Target): ContentWord[] =>
  breakdown.map((name) => ({ text: name, means: [name], weight: 1, frame: true }));

/** 职工统筹基金支出占基金支出: the whole is that of 职工, unless the question says 总 or 全. */
function ofParent({
  request,
  own,
  other,
  whole,
}: {
  request: TargetRequest;
  own: Target;
  other: Target;
  whole: Resolution;
}): Resolution {
  const saysAll = request.content.some(({ text }) => /总|全|基本医/.test(text));
  const parent = own.breakdown.slice(0, -1);
  const exists = request.vocabulary.series.some(
    ({ indicator, area, breakdown }) =>
      indicator.name === own.indicator &&
      area === own.area &&
      breakdown.map(({ name }) => name).join() === parent.join(),
  );
  if (saysAll || other.breakdown.length > 0 || parent.length === 0 || !exists) return whole;
  return { ...whole, targets: [{ ...other, breakdown: parent, period: own.period }] };
}

/** Of several things named side by side those that the table has, and the others marked as missing. */
function partly(parts: readonly Resolution[], sure: readonly Resolution[]): Resolution {
  const rest = parts
    .filter((part) => !sure.includes(part))
    .flatMap(({ targets, unexplained }) =>
      targets
        .slice(0, 1)
        .map((target): Target => ({
          ...target,
          missing: 'breakdown',
          missingWords: unexplained.map(({ text }) => text),
        })),
    );
  return {
    targets: uniqueTargets([...sure.flatMap(({ targets }) => targets), ...rest]),
    confidence: Math.min(...sure.map(({ confidence }) => confidence)),
    named: Math.min(...sure.map(({ named }) => named)),
    loose: [],
    unexplained: [],
  };
}

function weighContent(
  content: readonly ContentWord[],
  { required, optional }: Variant,
): ContentWord[] {
  return content.flatMap((word) => {
    if (required.has(word.text)) return [word];
    return optional.has(word.text)
      ? [{ ...word, weight: word.weight * OPTIONAL_WEIGHT, frame: true }]
      : [];
  });
}

const keyOf = ({ indicator, breakdown, area, period, missingWords }: Target): string =>
  [indicator, breakdown.join('/'), area, period, missingWords.join('/')].join('\n');

const keyOfSeries = ({ indicator, breakdown, area }: Target): string =>
  [indicator, breakdown.join('/'), area].join('\n');
const keyOfParts = ({ indicator, breakdown, area }: Series): string =>
  [indicator.name, breakdown.map(({ name }) => name).join('/'), area].join('\n');

/** Things side by side are most likely counted alike. */
function unitOfFirst(
  part: Resolution | undefined,
  { vocabulary }: TargetRequest,
): { likeUnit?: string } {
  const [target] = part?.targets ?? [];
  const unit =
    target &&
    vocabulary.series.find((series) => keyOfParts(series) === keyOfSeries(target))?.cells[0]?.unit;
  return unit === undefined ? {} : { likeUnit: unit };
}

function uniqueTargets(targets: readonly Target[]): Target[] {
  return [...new Map(targets.map((target) => [keyOf(target), target])).values()];
}

/** Words that name a scheme, fund or group which the figure found does not have. */
function lackedBreakdowns(
  unexplained: readonly ContentWord[],
  { breakdownWords }: Vocabulary,
): string[] {
  return unexplained
    .filter(
      ({ frame, text, means }) =>
        !frame && [text, ...means].some((meaning) => breakdownWords.has(meaning)),
    )
    .map(({ text }) => text);
}

/** The best series in each area asked for, in each period asked for. */
function resolveVariant(request: TargetRequest, content: readonly ContentWord[]): Resolution {
  const { areas, vocabulary } = request;
  const anywhere = matchSeries({
    content,
    vocabulary,
    accept: (series) => request.exclude === undefined || keyOfParts(series) !== request.exclude,
  });
  const asked = areas.length > 0 ? areas : [defaultArea(request, anywhere)];
  const picks = asked.map((area) => pickInArea({ area, anywhere, request }));
  const best = picks.find(({ match }) => match !== undefined)?.match;
  if (!best) return { targets: [], confidence: 0, named: 0, loose: [], unexplained: [...content] };
  return {
    targets: picks.flatMap(({ area, match, elsewhere }) =>
      targetsOf({ request, area, match: match ?? best, elsewhere }),
    ),
    confidence: best.explained,
    named: best.named,
    loose: [...best.loose],
    unexplained: best.unexplained.filter(({ frame }) => !frame),
  };
}

/** Without an area: the topic's where it has the figure, else the nation's, else the one that explains the question best. */
function defaultArea({ topicArea }: TargetRequest, anywhere: readonly SeriesMatch[]): string {
  const bestIn = (area: string) => anywhere.find(({ series }) => series.area === area)?.score ?? 0;
  const top = anywhere[0];
  if (!top) return NATIONAL;
  if (topicArea !== '' && bestIn(topicArea) >= top.score - NATIONAL_BONUS) return topicArea;
  return bestIn(NATIONAL) >= top.score - NATIONAL_BONUS ? NATIONAL : top.series.area;
}

type Pick = { area: string; match: SeriesMatch | undefined; elsewhere: boolean };

/** The best series of an area; the best of all where the area has none that explains as much. */
function pickInArea({
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
  { times, measure, single, like, likeUnit }: TargetRequest,
): SeriesMatch | undefined {
  const top = here[0];
  if (!top) return undefined;
  const slots = times.filter(({ kind }) => kind !== 'all' && kind !== 'recent');
  const fitness = ({ series }: SeriesMatch): number => {
    const available = cellsFor(series, measure).map(({ period }) => period);
    const hasTimes = slots.every((slot) => periodsFor({ slot, available, single }).length > 0);
    const hasMeasure =
      measure === undefined || series.cells.some((cell) => cell.measure === measure);
    return (
      (series.indicator.name === like ? 4 : 0) +
      (series.cells.some(({ unit }) => unit === likeUnit) ? 1 : 0) +
      (hasTimes ? 2 : 0) +
      (hasMeasure ? 1 : 0)
    );
  };
  const rivals = here.filter(
    ({ explained, score, unasked }) =>
      explained >= top.explained - 0.02 &&
      score >= top.score - RIVAL_MARGIN &&
      unasked.length <= top.unasked.length,
  );
  const best = Math.max(...rivals.map(fitness));
  return rivals.find((match) => fitness(match) === best);
}

function targetsOf({
  request,
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
  return periodsOf({ request, series }).map(({ period, missing, isAssumed }) => ({
    ...base,
    period,
    ...withMeasure(measureAt({ series, period, measure: request.measure })),
    missing:
      lacked.length > 0 ? ('breakdown' as const) : missing ? ('period' as const) : ('' as const),
    assumed: isAssumed ? [...assumed, 'period' as const] : assumed,
  }));
}

/**
 * The measure to look up: the share or change asked for, where the table states it. A change is looked up by its level where
 * there is one, because the level brings its changes along.
 */
function measureAt({
  series,
  period,
  measure,
}: {
  series: Series;
  period: string;
  measure: Measure | undefined;
}): Measure | undefined {
  const cells = series.cells.filter((cell) => cell.period === period);
  if (measure === undefined || !cells.some((cell) => cell.measure === measure)) return undefined;
  return BROUGHT_ALONG.has(measure) &&
    cells.some((cell) => !CHANGES.has(cell.measure) && cell.measure !== 'share')
    ? undefined
    : measure;
}

const withMeasure = (measure: Measure | undefined) => (measure === undefined ? {} : { measure });
const firstPeriod = (times: readonly TimeSlot[]): string => (times[0] ? namePeriod(times[0]) : '');

function periodsOf({
  request: { times, measure, single },
  series,
}: {
  request: TargetRequest;
  series: Series;
}) {
  const available = cellsFor(series, measure).map(({ period }) => period);
  if (times.length === 0) {
    return [{ period: latestPeriod(available) ?? '', missing: false, isAssumed: true }];
  }
  return times.flatMap((slot) => {
    if (measure === 'average_growth') return endsOf({ slot, series });
    const periods = periodsFor({ slot, available, single });
    if (periods.length === 0)
      return [{ period: namePeriod(slot), missing: true, isAssumed: false }];
    return periods.map((period) => ({ period, missing: false, isAssumed: false }));
  });
}

/** The stated growth over just this range, else the years to compute it from. */
function endsOf({ slot, series }: { slot: TimeSlot; series: Series }) {
  const of = (cells: readonly Cell[]) => cells.map(({ period }) => period);
  const stated = periodsFor({
    slot,
    available: of(series.cells.filter((cell) => cell.measure === 'average_growth')),
    single: true,
  });
  const levels = series.cells.filter(
    (cell) =>
      !CHANGES.has(cell.measure) && cell.measure !== 'cumulative' && cell.measure !== 'share',
  );
  const periods =
    stated.length > 0 ? stated : periodsFor({ slot, available: of(levels), single: false });
  if (periods.length === 0) return [{ period: namePeriod(slot), missing: true, isAssumed: false }];
  return periods.map((period) => ({ period, missing: false, isAssumed: false }));
}

/** The cells that a measure names; where the table has no such cell, it is computed from the levels. */
export function cellsFor(series: Series, measure: Measure | undefined): readonly Cell[] {
  const stated = series.cells.filter((cell) => cell.measure === measure);
  if (stated.length > 0)
    return series.cells.filter((cell) => cell.measure === measure || !CHANGES.has(cell.measure));
  const levels = series.cells.filter(
    (cell) => !CHANGES.has(cell.measure) && cell.measure !== 'share',
  );
  return levels.length > 0 ? levels : series.cells;
}

const CHANGES: ReadonlySet<Measure> = new Set([
  'yoy_pct',
  'yoy_abs',
  'pp_change',
  'average_growth',
]);
/** Changes that a level brings along. */
const BROUGHT_ALONG: ReadonlySet<Measure> = new Set(['yoy_pct', 'yoy_abs', 'pp_change']);
