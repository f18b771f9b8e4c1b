'use client';

import { useId, useRef } from 'react';
import { Icon } from '../icon';
import { useMedia } from '../use-media';
import { periodWords } from '../words';
import { LineChart, SeriesMark } from './line-chart';
import { saveChart } from './save-chart';
import { seriesLabel } from './series-of';
import type { Series } from './series-of';

type ChartFigureProps = {
  title: string;
  series: readonly Series[];
  source: readonly string[];
  note?: string;
};

/** A chart with title, legend, source and its figures as a table; saved as SVG or PNG it keeps title and source. */
export function ChartFigure({ title, series, source, note }: ChartFigureProps) {
  const id = useId();
  const chart = useRef<HTMLDivElement>(null);
  const isNarrow = useMedia('(max-width: 36rem)');
  const sources = [...new Set(source)].join('、');
  const caption = [sources && `来源：${sources}`, note, '机器整理，须人工核对']
    .filter(Boolean)
    .join('。');
  const save = (format: 'svg' | 'png') => {
    const svg = chart.current?.querySelector('svg');
    const legend = series.length > 1 ? series.map((one) => seriesLabel(one, series)) : [];
    if (svg) void saveChart({ svg, title, caption, legend, format });
  };
  return (
    <figure className="rounded-xl border border-line bg-surface p-4">
      <figcaption className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <span className="font-semibold">{title}</span>
        <span className="no-print flex">
          {(['svg', 'png'] as const).map((format) => (
            <button
              key={format}
              type="button"
              className="button-quiet px-2 text-xs"
              onClick={() => save(format)}
            >
              <Icon name="download" size={14} />
              {format.toUpperCase()}
            </button>
          ))}
        </span>
      </figcaption>
      {series.length > 1 && (
        <ul className="mb-1 flex flex-wrap gap-x-4 gap-y-1 text-xs">
          {series.map((one, at) => (
            <li key={one.key} className="flex items-center gap-1.5">
              <SeriesMark at={at} />
              {seriesLabel(one, series)}
            </li>
          ))}
        </ul>
      )}
      <div ref={chart}>
        <LineChart id={id} title={title} series={series} isNarrow={isNarrow} />
      </div>
      <p className="mt-1 text-xs text-muted">{caption}</p>
      <details className="mt-2 text-sm">
        <summary className="min-h-6 text-xs text-muted">数据表</summary>
        <div className="table-frame mt-2" tabIndex={0} role="region" aria-label={`${title}数据表`}>
          <ChartTable series={series} />
        </div>
      </details>
    </figure>
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
            <th scope="row">{periodWords(period)}</th>
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
