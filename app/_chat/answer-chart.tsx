'use client';

import { lazy, Suspense, useMemo } from 'react';
import type { Observation } from '@/lib/schema/observation';
import { seriesOf } from '../_components/chart/series-of';

// The chart's scales and shapes are loaded only where an answer has a series to draw.
const ChartFigure = lazy(() =>
  import('../_components/chart/chart-figure').then(({ ChartFigure: figure }) => ({
    default: figure,
  })),
);
const FEWEST_PERIODS = 3;
const MOST_LINES = 6;

type AnswerChartProps = {
  /** The figures of the answer. */
  observations: readonly Observation[];
  /** Titles of its sources. */
  sources: readonly string[];
};

/** The figures of an answer as a chart, where they are one indicator over three or more periods. */
export function AnswerChart({ observations, sources }: AnswerChartProps) {
  const series = useMemo(
    () => seriesOf(observations).filter(({ points }) => points.length >= FEWEST_PERIODS),
    [observations],
  );
  const first = series[0];
  if (!first) return null;
  const drawn = series
    .filter(({ unit, measure }) => unit === first.unit && measure === first.measure)
    .slice(0, MOST_LINES);
  return (
    <Suspense fallback={<div data-chart-pending className="mt-4 h-72" />}>
      <div className="mt-4 max-w-[42em]">
        <ChartFigure title={first.indicator} series={drawn} source={sources} />
      </div>
    </Suspense>
  );
}
