import { sayPeriod } from '@/lib/text/period-span';
import { scaleLinear } from 'd3-scale';
import {
  line,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';
import { seriesLabel } from './series-of';
import type { Point, Series } from './series-of';
import { timeOf } from './time-of';

export type LineChartProps = {
  id: string;
  title: string;
  series: readonly Series[];
  /** On a phone: fewer marks in a smaller frame, so that the letters keep their size. */
  isNarrow: boolean;
};

type Frame = { width: number; height: number; left: number; labels: number };
const WIDE: Frame = { width: 640, height: 300, left: 64, labels: 9 };
const NARROW: Frame = { width: 340, height: 250, left: 52, labels: 4 };
/** Room between the axis and the first and last mark. */
const INSET = 24;
const MARGIN = { top: 30, right: 20, bottom: 34 };
/** Told apart without colour too: by mark and by dash, on a black and white printer as well. */
const SYMBOLS = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolStar, symbolWye];
const DASHES = [undefined, '7 4', '2 4', '10 4 2 4', '5 2', '1 3'];

const valueOf = ({ observation }: Point) => Number(observation.value);
const seriesColor = (at: number) => `var(--series-${(at % 6) + 1})`;
const tick = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 });

function scales(series: readonly Series[], { width, height, left }: Frame) {
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
  return { periods, x, y, isFlat };
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
}): ReadonlySet<string> {
  const gap = (frame.width - frame.left) / (frame.labels + 1);
  const shown: string[] = [];
  for (const period of periods.toReversed()) {
    const next = shown.at(-1);
    if (next === undefined || x(next) - x(period) >= gap) shown.push(period);
  }
  return new Set(shown);
}

/** An own SVG: no style attributes, so that it stands in server-rendered pages under a strict policy and can be saved as a file. */
export function LineChart({ id, title, series, isNarrow }: LineChartProps) {
  const frame = isNarrow ? NARROW : WIDE;
  const { width, height, left } = frame;
  const { periods, x, y, isFlat } = scales(series, frame);
  const path = line<Point>(
    ({ period }) => x(period),
    (point) => y(valueOf(point)),
  );
  const named = labelled({ periods, x, frame });
  const showsValues = series.length <= 2 && periods.length <= (isNarrow ? 4 : 8);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      className="mx-auto h-auto w-full max-w-2xl"
      fontSize="12"
      fontFamily="inherit"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>
        {series
          .map(
            (one) =>
              `${seriesLabel(one, series)}：${one.points.map(({ period, observation: { value, unit } }) => `${sayPeriod(period)}${value}${unit}`).join('，')}`,
          )
          .join('；')}
      </desc>
      <g aria-hidden="true">
        <text x={left} y={14} textAnchor="end" fill="var(--muted)">
          {series[0]?.unit}
        </text>
        {y.ticks(5).map((value) => (
          <g key={value}>
            <line
              x1={left}
              x2={width - MARGIN.right}
              y1={y(value)}
              y2={y(value)}
              stroke="var(--line)"
            />
            <text x={left - 8} y={y(value)} dy="0.35em" textAnchor="end" fill="var(--muted)">
              {tick.format(value)}
            </text>
          </g>
        ))}
        {isFlat && (
          <text x={width - MARGIN.right} y={14} textAnchor="end" fill="var(--muted)">
            纵轴不从零起
          </text>
        )}
        {periods.map((period) =>
          named.has(period) ? (
            <text
              key={period}
              x={x(period)}
              y={height - MARGIN.bottom + 20}
              textAnchor="middle"
              fill="var(--muted)"
            >
              {sayPeriod(period)}
            </text>
          ) : null,
        )}
        {series.map((one, at) => (
          <g key={one.key}>
            <path
              d={path([...one.points]) ?? ''}
              fill="none"
              stroke={seriesColor(at)}
              strokeWidth="2"
              strokeDasharray={DASHES[at % 6]}
            />
            {one.points.map((point) => (
              <g
                key={point.period}
                transform={`translate(${x(point.period)} ${y(valueOf(point))})`}
              >
                <path
                  d={symbol(SYMBOLS[at % 6], 52)() ?? ''}
                  fill={seriesColor(at)}
                  stroke="var(--surface)"
                />
                <title>{`${sayPeriod(point.period)} ${seriesLabel(one, series)} ${point.observation.value}${point.observation.unit}`}</title>
                {showsValues && (
                  <text y={at === 0 ? -10 : 20} textAnchor="middle" fill="var(--ink)">
                    {point.observation.value}
                  </text>
                )}
              </g>
            ))}
          </g>
        ))}
      </g>
    </svg>
  );
}

/** The mark of a series, for a legend. */
export function SeriesMark({ at }: { at: number }) {
  return (
    <svg width="28" height="12" viewBox="-14 -6 28 12" aria-hidden="true">
      <path
        d="M-14 0H14"
        stroke={seriesColor(at)}
        strokeWidth="2"
        strokeDasharray={DASHES[at % 6]}
      />
      <path d={symbol(SYMBOLS[at % 6], 52)() ?? ''} fill={seriesColor(at)} />
    </svg>
  );
}
