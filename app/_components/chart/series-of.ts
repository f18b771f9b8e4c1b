import type { Measure, Observation } from '@/lib/schema/observation';

export type Point = { period: string; observation: Observation };
/** One line of a chart: the same indicator, breakdown, area, measure and unit over its periods. */
export type Series = {
  key: string;
  indicator: string;
  breakdown: readonly string[];
  area: string;
  measure: Measure;
  unit: string;
  /** In the order of time; one a period (the first that was given). */
  points: readonly Point[];
};

export function seriesOf(observations: readonly Observation[]): Series[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const { indicator, breakdown, area, measure, unit } = observation;
    const key = [indicator, breakdown.join('/'), area, measure, unit].join('|');
    groups.set(key, [...(groups.get(key) ?? []), observation]);
  }
  return [...groups].flatMap(([key, members]) => {
    const [first] = members;
    if (!first) return [];
    const { indicator, breakdown, area, measure, unit } = first;
    return [{ key, indicator, breakdown, area, measure, unit, points: pointsOf(members) }];
  });
}

function pointsOf(members: readonly Observation[]): Point[] {
  const byPeriod = new Map<string, Point>();
  for (const observation of members) {
    const { period, value } = observation;
    if (period === '' || !Number.isFinite(Number(value)) || byPeriod.has(period)) continue;
    byPeriod.set(period, { period, observation });
  }
  return [...byPeriod.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
}

/** What tells a line from the others in the same chart: only the parts in which they differ. */
export function seriesLabel(series: Series, all: readonly Series[]): string {
  const differs = (part: (one: Series) => string) => new Set(all.map(part)).size > 1;
  const parts = [
    differs(({ area }) => area) && series.area,
    differs(({ indicator }) => indicator) && series.indicator,
    differs(({ breakdown }) => breakdown.join('/')) && (series.breakdown.join('/') || '合计'),
    differs(({ unit }) => unit) && series.unit,
  ].filter(Boolean);
  return (
    parts.join(' · ') ||
    [series.area, ...series.breakdown].filter(Boolean).join(' · ') ||
    series.indicator
  );
}
