import { scaleLinear } from 'd3-scale';
import type { Observation } from '@/lib/schema/observation';
import { sayPeriod } from '@/lib/text/period-span';
import { ChartSvg } from './chart-svg';

export type Bar = { key: string; label: string; observation: Observation };
type BarChartProps = { id: string; title: string; bars: readonly Bar[]; isNarrow: boolean };

const ROW = 30;
const FRAMES = {
  wide: { width: 640, label: 190, value: 84 },
  narrow: { width: 340, label: 110, value: 76 },
};
/** CJK characters of 12 px that fit beside the bars. */
const LABEL_CHARACTERS = { wide: 15, narrow: 8 };

function shortened(label: string, most: number): string {
  return label.length > most ? `${label.slice(0, most - 1)}…` : label;
}

/** Figures of one kind beside each other, longest first; the value stands at the bar, so that no axis is needed. */
export function BarChart({ id, title, bars, isNarrow }: BarChartProps) {
  const size = isNarrow ? 'narrow' : 'wide';
  const { width, label, value } = FRAMES[size];
  const values = bars.map(({ observation }) => Number(observation.value));
  const x = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [label, width - value]);
  const height = bars.length * ROW + 8;
  return (
    <ChartSvg
      id={id}
      title={title}
      description={bars
        .map(({ label: name, observation }) => `${name} ${observation.value}${observation.unit}`)
        .join('；')}
      width={width}
      height={height}
    >
      {bars.map(({ key, label: name, observation }, at) => {
        const end = x(Number(observation.value));
        const [from, to] = end < x(0) ? [end, x(0)] : [x(0), end];
        return (
          <g key={key} transform={`translate(0 ${at * ROW + 4})`}>
            <title>{`${name} ${sayPeriod(observation.period)} ${observation.value}${observation.unit}`}</title>
            <text x={label - 10} y={ROW / 2} dy="0.35em" textAnchor="end" fill="var(--ink)">
              {shortened(name, LABEL_CHARACTERS[size])}
            </text>
            <rect
              x={from}
              y={5}
              width={Math.max(1, to - from)}
              height={ROW - 10}
              rx="2"
              fill="var(--series-1)"
            />
            <text x={to + 6} y={ROW / 2} dy="0.35em" fill="var(--ink)">
              {observation.value}
              {observation.unit}
            </text>
          </g>
        );
      })}
      <line x1={x(0)} x2={x(0)} y1={0} y2={height} stroke="var(--line-strong)" />
    </ChartSvg>
  );
}
