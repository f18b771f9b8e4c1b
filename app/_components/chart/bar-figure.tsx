'use client';

import { BarChart } from './bar-chart';
import type { Bar } from './bar-chart';
import { BothWidths } from './both-widths';
import { ChartFrame } from './chart-frame';

type BarFigureProps = {
  title: string;
  bars: readonly Bar[];
  source: readonly string[];
  note?: string;
};

/** A comparison as bars, with title and source. */
export function BarFigure({ title, bars, source, note }: BarFigureProps) {
  return (
    <ChartFrame title={title} legend={[]} source={source} note={note}>
      <BothWidths draw={(drawing) => <BarChart {...drawing} title={title} bars={bars} />} />
    </ChartFrame>
  );
}
