import type { Observation } from '@/lib/schema/observation';
import { sayPeriod } from '@/lib/text/period-span';
import { nameMeasure } from '@/lib/text/measure-name';
import type { Bar } from '../../_components/chart/bar-chart';
import { seriesOf } from '../../_components/chart/series-of';
import type { Series } from '../../_components/chart/series-of';

export type ChosenChart =
  { kind: 'lines'; title: string; series: Series[] } | { kind: 'bars'; title: string; bars: Bar[] };

const FEWEST_PERIODS = 3;
const MOST_LINES = 6;
const BARS = { fewest: 2, most: 16 };

/**
 * What the rows of one indicator show best: lines where there are three or more periods, else the latest period's figures
 * side by side; nothing where neither makes a picture.
 */
export function chooseChart(rows: readonly Observation[]): ChosenChart | undefined {
  const alike = mostAlike(rows);
  const [first] = alike;
  if (!first) return undefined;
  const title = [first.indicator, first.measure !== 'level' && nameMeasure(first.measure)]
    .filter(Boolean)
    .join(' · ');
  const long = seriesOf(alike)
    .filter(({ points }) => points.length >= FEWEST_PERIODS)
    .sort((a, b) => b.points.length - a.points.length || a.breakdown.length - b.breakdown.length);
  if (long.length > 0) return { kind: 'lines', title, series: long.slice(0, MOST_LINES) };
  const bars = latestBars(alike);
  if (bars.length < BARS.fewest) return undefined;
  return { kind: 'bars', title: `${sayPeriod(bars[0]?.observation.period ?? '')}${title}`, bars };
}

/** The largest group of rows that one axis can show: same indicator, measure and unit. */
function mostAlike(rows: readonly Observation[]): Observation[] {
  const groups = new Map<string, Observation[]>();
  for (const row of rows) {
    if (!Number.isFinite(Number(row.value))) continue;
    const key = [row.indicator, row.measure, row.unit].join('|');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

function latestBars(rows: readonly Observation[]): Bar[] {
  const counts = new Map<string, number>();
  for (const { period } of rows) counts.set(period, (counts.get(period) ?? 0) + 1);
  const [period] =
    [...counts]
      .filter(([, count]) => count >= BARS.fewest)
      .sort(([a], [b]) => (a > b ? -1 : 1))[0] ?? [];
  const areas = new Set(rows.filter((row) => row.period === period).map(({ area }) => area));
  const bars = new Map<string, Bar>();
  for (const row of rows) {
    if (row.period !== period) continue;
    const label =
      [areas.size > 1 && row.area, row.breakdown.join('·')].filter(Boolean).join(' ') || '合计';
    if (!bars.has(label)) bars.set(label, { key: row.id, label, observation: row });
  }
  return [...bars.values()]
    .sort((a, b) => Number(b.observation.value) - Number(a.observation.value))
    .slice(0, BARS.most);
}
