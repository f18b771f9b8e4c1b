import type { Ask } from '@/lib/schema/reading';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { wholeYear } from '@/lib/text/period-span';
import { isOfKind, timesOf } from './agrees-with';
import { inOneUnit } from './figures';
import type { FigureFound } from './figures';
import { writeFigure } from './write-figure';

/** One year: what is watched, and whether it is over (or under) what was asked. */
type Point = { year: number; shown: readonly ObservationEvidence[]; holds: boolean };

/**
 * The first year in which a series passes a number (哪年超过2万亿) or another series (护士哪年超过医师), with the year before it.
 * Empty where the table has too few years to say.
 */
export function writeCrossing({ ask, found }: { ask: Ask; found: readonly FigureFound[] }): string {
  const points = pointsOf(ask, found);
  const at = points.findIndex(({ holds }, place) => holds && points[place - 1]?.holds === false);
  const [first] = points;
  const last = points.at(-1);
  if (points.length < 2 || !first || !last) return '';
  const say = (point: Point | undefined) =>
    (point?.shown ?? [])
      .map((one) => writeFigure({ evidence: [one], ask: { ...ask, intent: 'compare' } }))
      .join('');
  const verb = ask.crossing === 'under' ? '低于' : '超过';
  const point = points[at];
  if (point)
    return `${point.year}年${first.holds ? '' : '首次'}${verb}：${say(point)}${say(points[at - 1])}`;
  return first.holds
    ? `在有数据的最早一年${first.year}年已经${verb}：${say(first)}`
    : `到${last.year}年还没有${verb}：${say(last)}`;
}

function pointsOf(ask: Ask, found: readonly FigureFound[]): Point[] {
  const series = bySeries(found);
  const [watched = [], other] = series;
  if (series.length > 2) return [];
  const limit = ask.stated.find((stated) =>
    watched.every(({ observation }) => isOfKind(stated, observation)),
  );
  const isUnder = ask.crossing === 'under';
  return watched.flatMap((one): Point[] => {
    const year = wholeYear(one.observation.period);
    const rival = other?.find(({ observation }) => wholeYear(observation.period) === year);
    const against = other ? rival?.observation : limit;
    if (year === null || against === undefined) return [];
    const times = timesOf(one.observation, against);
    return [{ year, shown: rival ? [one, rival] : [one], holds: isUnder ? times < 1 : times > 1 }];
  });
}

/** The figures of each thing in the order of their years. */
function bySeries(found: readonly FigureFound[]): ObservationEvidence[][] {
  const things = new Map<string, FigureFound[]>();
  for (const one of found) {
    const key = [one.target.indicator, one.target.breakdown.join('/')].join('\n');
    things.set(key, [...(things.get(key) ?? []), one]);
  }
  return [...things.values()].map((figures) =>
    inOneUnit(figures).sort((left, right) =>
      left.observation.period < right.observation.period ? -1 : 1,
    ),
  );
}
