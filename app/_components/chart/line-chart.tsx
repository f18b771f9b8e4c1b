import { sayPeriod } from '@/lib/text/period-span';
import { line } from 'd3-shape';
import { ChartSvg } from './chart-svg';
import { lineScales, MARGIN, valueOf } from './line-scales';
import type { Frame } from './line-scales';
import { seriesStyle } from './series-mark';
import { seriesLabel } from './series-of';
import type { Point, Series } from './series-of';

type LineChartProps = {
  id: string;
  title: string;
  series: readonly Series[];
  /** On a phone: fewer marks in a smaller frame, so that the letters keep their size. */
  isNarrow: boolean;
};

const WIDE: Frame = { width: 640, height: 300, left: 64, labels: 9 };
const NARROW: Frame = { width: 340, height: 250, left: 52, labels: 4 };

const tick = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 });

const describe = (one: Series, all: readonly Series[]): string => {
  const points = one.points.map(
    ({ period, observation: { value, unit } }) => `${sayPeriod(period)}${value}${unit}`,
  );
  return `${seriesLabel(one, all)}：${points.join('，')}`;
};

/** Series over time, told apart by colour, mark and dash. */
export function LineChart({ id, title, series, isNarrow }: LineChartProps) {
  const frame = isNarrow ? NARROW : WIDE;
  const { width, height, left } = frame;
  const { periods, labelled, x, y, isFlat } = lineScales(series, frame);
  const path = line<Point>(
    ({ period }) => x(period),
    (point) => y(valueOf(point)),
  );
  const showsValues = series.length <= 2 && periods.length <= (isNarrow ? 4 : 8);
  return (
    <ChartSvg
      id={id}
      title={title}
      description={series.map((one) => describe(one, series)).join('；')}
      width={width}
      height={height}
    >
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
      {labelled.map((period) => (
        <text
          key={period}
          x={x(period)}
          y={height - MARGIN.bottom + 20}
          textAnchor="middle"
          fill="var(--muted)"
        >
          {sayPeriod(period)}
        </text>
      ))}
      {series.map((one, at) => {
        const { color, dash, mark } = seriesStyle(at);
        return (
          <g key={one.key}>
            <path
              d={path([...one.points]) ?? ''}
              fill="none"
              stroke={color}
              strokeWidth="2"
              strokeDasharray={dash}
            />
            {one.points.map((point) => (
              <g
                key={point.period}
                transform={`translate(${x(point.period)} ${y(valueOf(point))})`}
              >
                <path d={mark} fill={color} stroke="var(--surface)" />
                <title>{`${sayPeriod(point.period)} ${seriesLabel(one, series)} ${point.observation.value}${point.observation.unit}`}</title>
                {showsValues && (
                  <text y={at === 0 ? -10 : 20} textAnchor="middle" fill="var(--ink)">
                    {point.observation.value}
                  </text>
                )}
              </g>
            ))}
          </g>
        );
      })}
    </ChartSvg>
  );
}
