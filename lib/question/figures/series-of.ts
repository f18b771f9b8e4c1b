import type { Target } from '@/lib/schema/reading';
import { keyOfParts, keyOfSeries } from './target-request';
import type { Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** The series of the table that a target is of; undefined where the table has none such. */
export function seriesOf(
  target: Pick<Target, 'indicator' | 'breakdown' | 'area'>,
  { series }: Pick<Vocabulary, 'series'>,
): Series | undefined {
  const key = keyOfSeries(target);
  return series.find((one) => keyOfParts(one) === key);
}
