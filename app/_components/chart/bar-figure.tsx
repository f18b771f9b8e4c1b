'use client';

import { useId } from 'react';
import { useMedia } from '../use-media';
import { BarChart } from './bar-chart';
import type { Bar } from './bar-chart';
import { ChartFrame } from './chart-frame';

type BarFigureProps = {
  title: string;
  bars: readonly Bar[];
  source: readonly string[];
  note?: string;
};

/** A comparison as bars, with title and source. */
export function BarFigure({ title, bars, source, note }: BarFigureProps) {
  const id = useId();
  const isNarrow = useMedia('(max-width: 36rem)');
  return (
    <ChartFrame title={title} legend={[]} source={source} note={note}>
      <BarChart id={id} title={title} bars={bars} isNarrow={isNarrow} />
    </ChartFrame>
  );
}
