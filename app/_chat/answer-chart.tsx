'use client';

import { lazy, Suspense, useMemo } from 'react';
import type { Answer } from '@/lib/schema/answer';
import type { Observation } from '@/lib/schema/observation';
import { seriesOf } from '../_components/chart/series-of';

// The chart's scales and shapes are loaded only where an answer has a series to draw.
const ChartFigure = lazy(() =>
  import('../_components/chart/chart-figure').then(({ ChartFigure: figure }) => ({
    default: figure,
  })),
);
const FEWEST_PERIODS = 3;

type AnswerChartProps = { answer: Answer; observations: ReadonlyMap<string, Observation> };

/** The figures of an answer as a chart, where they are one indicator over three or more periods. */
export function AnswerChart({ answer, observations }: AnswerChartProps) {
  const series = useMemo(() => {
    const shown = answer.figures.flatMap(({ binding }) => {
      const observation = binding.kind === 'observation' ? observations.get(binding.id) : undefined;
      return observation ? [observation] : [];
    });
    return seriesOf(shown).filter(({ points }) => points.length >= FEWEST_PERIODS);
  }, [answer, observations]);
  const first = series[0];
  if (!first) return null;
  const drawn = series
    .filter(({ unit, measure }) => unit === first.unit && measure === first.measure)
    .slice(0, 6);
  return (
    <Suspense fallback={<div className="mt-4 h-72" />}>
      <div className="mt-4 max-w-[42em]">
        <ChartFigure
          title={first.indicator}
          series={drawn}
          source={answer.citations.map(({ title }) => title)}
        />
      </div>
    </Suspense>
  );
}
