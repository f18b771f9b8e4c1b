import { OVER, UNDER } from '@/lib/question/intent/is-passing';
import type { Ask } from '@/lib/schema/reading';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { wholeYear } from '@/lib/text/period-span';
import { isOfKind, timesOf } from './agrees-with';
import { inOneUnit } from '@/lib/answer/offline/gathered/figures';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { writeFigure, writeTable } from './write-figure';

type Limit = Ask['stated'][number];
const BARE = new RegExp(
  `(?:${OVER}|${UNDER}|不到|不满|大于|小于)了?(\\d+(?:\\.\\d+)?)(?![\\d.]*[^\\d.,。?!的])`,
);

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
  if (ask.isEach === true) return writeEach(points, verb);
  const point = points[at];
  if (point)
    return `${point.year}年${first.holds ? '' : '首次'}${verb}：${say(point)}${say(points[at - 1])}`;
  return first.holds
    ? `在有数据的最早一年${first.year}年已经${verb}：${say(first)}`
    : `到${last.year}年还没有${verb}：${say(last)}`;
}

/** Every year that is over (or under), with the figures; where there is none, the years that were looked at. */
function writeEach(points: readonly Point[], verb: string): string {
  const held = points.filter(({ holds }) => holds);
  const years = points.map(({ year }) => `${year}年`);
  if (held.length === 0)
    return `有数据的${years.join('、')}都没有${verb}：\n\n${writeTable(points.flatMap(({ shown }) => shown))}`;
  const shown = held.flatMap(({ shown: own }) => own);
  const said = held.map(({ year }) => `${year}年`).join('、');
  return `有数据的年份里，${verb}的有${said}：\n\n${writeTable(shown)}`;
}

function pointsOf(ask: Ask, found: readonly FigureFound[]): Point[] {
  const series = bySeries(found);
  const [watched = [], other] = series;
  if (series.length > 2) return [];
  const limit =
    ask.stated.find((stated) =>
      watched.every(({ observation }) => isOfKind(stated, observation)),
    ) ?? bareLimit(ask.text, watched[0]);
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

/** 低于1.7: a number without a unit has that of the figure. */
function bareLimit(text: string, watched: ObservationEvidence | undefined): Limit | undefined {
  const value = BARE.exec(text)?.[1];
  return value === undefined || !watched ? undefined : { value, unit: watched.observation.unit };
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
