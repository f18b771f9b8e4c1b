import { scaleLinear } from 'd3-scale';
import type { Point, Series } from './series-of';
import { timeOf } from './time-of';

export type Frame = { width: number; height: number; left: number; labels: number };

export const MARGIN = { top: 30, right: 20, bottom: 34 };
/** Room between the axis and the first and last mark. */
const INSET = 24;

export const valueOf = ({ observation }: Point) => Number(observation.value);

/** Where the periods and the values of a line chart stand, and which periods have room for their names. */
export function lineScales(series: readonly Series[], frame: Frame) {
  const { width, height, left } = frame;
  const periods = [
    ...new Set(series.flatMap(({ points }) => points.map(({ period }) => period))),
  ].sort();
  const values = series.flatMap(({ points }) => points.map(valueOf));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const times = periods.map(timeOf);
  // By time, not by rank: years that were not published leave their gap.
  const time = scaleLinear(
    [Math.min(...times), Math.max(...times)],
    [left + INSET, width - MARGIN.right - INSET],
  );
  const x = (period: string) => time(timeOf(period));
  // From zero where that leaves the line its shape; amounts that only differ in their last digits would be a flat line.
  const isFlat = low > 0 && (high - low) / high < 0.25;
  const y = scaleLinear(
    [isFlat ? low - (high - low) : Math.min(0, low), high],
    [height - MARGIN.bottom, MARGIN.top],
  ).nice(5);
  return { periods, labelled: labelled({ periods, x, frame }), x, y, isFlat };
}

/** The periods whose names fit under the axis without touching, the last one among them. */
function labelled({
  periods,
  x,
  frame,
}: {
  periods: readonly string[];
  x: (period: string) => number;
  frame: Frame;
}): readonly string[] {
  const gap = (frame.width - frame.left) / (frame.labels + 1);
  const shown: string[] = [];
  for (const period of periods.toReversed()) {
    const next = shown.at(-1);
    if (next === undefined || x(next) - x(period) >= gap) shown.push(period);
  }
  return shown.reverse();
}
