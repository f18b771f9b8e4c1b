import type { Target } from '@/lib/schema/reading';
import { comparePeriods } from '@/lib/text/period-span';
import type { Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';

const MOST_NAMED = 6;

/** The same figure in the place that is asked about, else in other places. */
export function nearestSeries({
  target,
  vocabulary,
}: {
  target: Target;
  vocabulary: Vocabulary;
}): Series[] {
  const like = vocabulary.series.filter(
    ({ indicator, breakdown }) =>
      indicator.name === target.indicator &&
      breakdown.length === target.breakdown.length &&
      breakdown.every(({ name }) => target.breakdown.includes(name)),
  );
  const here = like.filter(({ area }) => area === target.area);
  return here.length > 0 ? here : like.slice(0, MOST_NAMED);
}

/** The times that a series is stated for, earliest first; a figure without a time names none. */
export const statedPeriods = (cells: Series['cells']): string[] =>
  [...new Set(cells.map(({ period }) => period))]
    .filter((period) => period !== '')
    .sort(comparePeriods);
