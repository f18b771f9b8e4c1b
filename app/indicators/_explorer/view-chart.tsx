import type { Observation } from '@/lib/schema/observation';
import { BarFigure } from '../../_components/chart/bar-figure';
import { ChartFigure } from '../../_components/chart/chart-figure';
import { chooseChart } from './choose-chart';

type ViewChartProps = {
  /** Every row of the view. */
  rows: readonly Observation[];
  titles: Readonly<Record<string, string>>;
};

/** The view as a picture, where it is about one thing. */
export function ViewChart({ rows, titles }: ViewChartProps) {
  const chart = chooseChart(rows);
  if (!chart) return null;
  const shown =
    chart.kind === 'lines'
      ? chart.series.flatMap(({ points }) => points.map(({ observation }) => observation))
      : chart.bars.map(({ observation }) => observation);
  const source = [...new Set(shown.map((row) => titles[row.source] ?? row.source))];
  const scopes = [
    ...new Set(shown.map(({ note }) => note).filter((note) => note.startsWith('含'))),
  ];
  const note = scopes.length > 0 ? { note: scopes.join('；').slice(0, 120) } : {};
  return chart.kind === 'lines' ? (
    <ChartFigure title={chart.title} series={chart.series} source={source} {...note} />
  ) : (
    <BarFigure title={chart.title} bars={chart.bars} source={source} {...note} />
  );
}
