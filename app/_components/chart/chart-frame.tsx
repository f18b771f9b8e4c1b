'use client';

import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../icon';
import { saveChart } from './save-chart';

type ChartFrameProps = {
  title: string;
  /** Names of the lines, for the saved file. */
  legend: readonly string[];
  source: readonly string[];
  note?: string | undefined;
  /** The chart, with an svg in it. */
  children: ReactNode;
};

/** Title, source and note around a chart; saved as SVG or PNG it keeps them. */
export function ChartFrame({ title, legend, source, note, children }: ChartFrameProps) {
  const chart = useRef<HTMLDivElement>(null);
  const sources = [...new Set(source)].join('、');
  const caption = [sources && `来源：${sources}`, note, '机器整理，须人工核对']
    .filter(Boolean)
    .join('。');
  const save = (format: 'svg' | 'png') => {
    const svg = chart.current?.querySelector<SVGSVGElement>('svg[role="img"]');
    if (svg) void saveChart({ svg, title, caption, legend, format });
  };
  return (
    <figure
      className="rounded-xl border border-line bg-surface p-4"
      data-chart={JSON.stringify({ title, caption, legend })}
    >
      <figcaption className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <span className="font-semibold">{title}</span>
        <span className="no-print flex">
          {(['svg', 'png'] as const).map((format) => (
            <button
              key={format}
              type="button"
              className="button-quiet px-2 text-xs"
              aria-label={`图存为 ${format.toUpperCase()}`}
              onClick={() => save(format)}
            >
              <Icon name="download" size={14} />
              {format.toUpperCase()}
            </button>
          ))}
        </span>
      </figcaption>
      <div ref={chart}>{children}</div>
      <p className="mt-1 text-xs text-muted">{caption}</p>
    </figure>
  );
}
