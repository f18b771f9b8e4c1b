import { NATION } from '@/lib/text/nation';
import { seriesOf } from './series-of';
import type { Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/**
 * The same figure of the nation, which is meant where no place is named: that a city's sentence says more of the question's words
 * (异地就医 of 联网药店) makes no other figure of the nation's.
 */
export const nationalTwin = (
  { indicator, breakdown }: Series,
  vocabulary: Vocabulary,
): Series | undefined =>
  seriesOf(
    { indicator: indicator.name, breakdown: breakdown.map(({ name }) => name), area: NATION },
    vocabulary,
  );
