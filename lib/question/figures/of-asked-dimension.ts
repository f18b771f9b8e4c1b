import type { Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Target } from '@/lib/schema/reading';
import { askedDimension } from './asked-dimension';

/**
 * 哪级医院, 各级 where the table has levels of each scheme alone: all of them, of the figure and place asked for. None where the question
 * names the scheme, or the levels of all schemes together are there.
 */
export function ofAskedDimension({
  target: { indicator, area, breakdown, unasked },
  text,
  vocabulary,
}: {
  target: Target;
  text: string;
  vocabulary: Vocabulary;
}): Series[] {
  const dimension = askedDimension(text);
  const said = breakdown.filter((name) => !unasked.includes(name));
  if (dimension === undefined || dimension === 'scheme') return [];
  return vocabulary.series.filter((series) => {
    const names = series.breakdown.map(({ name }) => name);
    const added = series.breakdown.filter(({ name }) => !said.includes(name));
    return (
      series.indicator.name === indicator &&
      series.area === area &&
      said.every((name) => names.includes(name)) &&
      added.length === 2 &&
      [dimension, 'scheme'].every((one) => added.some((label) => label.dimension === one))
    );
  });
}
