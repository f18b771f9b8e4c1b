import type { Target } from '@/lib/schema/reading';
import { seriesOf } from './series-of';
import type { Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** Whether a source says two figures of one place in one sentence: 追回本金8329万元,并处以违约金1015万元. */
export function areOfOneSentence(
  left: Target | undefined,
  right: Target | undefined,
  vocabulary: Vocabulary,
): boolean {
  const [one, other] = [left, right].map((target) => target && seriesOf(target, vocabulary));
  return one !== undefined && other !== undefined && areToldTogether(one, other);
}

/** The same of two figures of the table. */
export const areToldTogether = (one: Series, other: Series): boolean =>
  one.area === other.area && (leadsBehind(one, other) || leadsBehind(other, one));

/** Whether the sentence of the second figure, up to it, holds the clause of the first. */
const leadsBehind = ({ cells, context }: Series, { leads = [] }: Series): boolean =>
  cells.some(({ value, unit }) => {
    const quote = context.split('\n').find((line) => line.includes(`${value}${unit}`));
    return (
      quote !== undefined && leads.some(({ sentence }) => sentence.includes(`${value}${unit}`))
    );
  });
