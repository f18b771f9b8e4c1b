'use client';

import { useId } from 'react';
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
  return (
    <ChartFrame title={title} legend={[]} source={source} note={note}>
      {/* Both sizes are drawn and CSS shows one: the server does not know the width. */}
      <div className="hidden sm:block">
        <BarChart id={id} title={title} bars={bars} isNarrow={false} />
      </div>
      <div className="sm:hidden">
        <BarChart id={`${id}-narrow`} title={title} bars={bars} isNarrow />
      </div>
    </ChartFrame>
  );
}
