'use client';

import { sayPeriod } from '@/lib/text/period-span';
import { BothWidths } from './both-widths';
import { ChartFrame } from './chart-frame';
import { LineChart } from './line-chart';
import { SeriesMark } from './series-mark';
import { seriesLabel } from './series-of';
import type { Series } from './series-of';

type ChartFigureProps = {
  title: string;
  series: readonly Series[];
  source: readonly string[];
  note?: string;
};

/** Lines over time, with legend, source and their figures as a table. */
export function ChartFigure({ title, series, source, note }: ChartFigureProps) {
  const labels = series.map((one) => seriesLabel(one, series));
  return (
    <ChartFrame title={title} legend={series.length > 1 ? labels : []} source={source} note={note}>
      {series.length > 1 && (
        <ul className="mb-1 flex flex-wrap gap-x-4 gap-y-1 text-xs">
          {series.map((one, at) => (
            <li key={one.key} className="flex items-center gap-1.5">
              <SeriesMark at={at} />
              {labels[at]}
            </li>
          ))}
        </ul>
      )}
      <BothWidths draw={(drawing) => <LineChart {...drawing} title={title} series={series} />} />
      <details className="no-print text-sm">
        <summary className="min-h-6 text-xs text-muted">数据表</summary>
        <div className="table-frame my-2" tabIndex={0} role="region" aria-label={`${title}数据表`}>
          <ChartTable series={series} />
        </div>
      </details>
    </ChartFrame>
  );
}

function ChartTable({ series }: { series: readonly Series[] }) {
  const periods = [
    ...new Set(series.flatMap(({ points }) => points.map(({ period }) => period))),
  ].sort();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">时期</th>
          {series.map((one) => (
            <th key={one.key} scope="col" className="numeric">
              {seriesLabel(one, series)}（{one.unit}）
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {periods.map((period) => (
          <tr key={period}>
            <th scope="row">{sayPeriod(period)}</th>
            {series.map((one) => (
              <td key={one.key} className="numeric">
                {one.points.find((point) => point.period === period)?.observation.value ?? (
                  <abbr title="未公布">—</abbr>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
