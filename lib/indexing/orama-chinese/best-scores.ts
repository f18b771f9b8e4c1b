import type { TokenScore } from '@orama/orama';
import type { Scores } from './score';

/** Moves the values of `[low, high]` that exceed the middle one before those that fall below it; says where the two meet. */
function partition(values: Float64Array, low: number, high: number): [number, number] {
  const pivot = values[(low + high) >>> 1] ?? 0;
  let left = low;
  let right = high;
  while (left <= right) {
    while ((values[left] ?? 0) > pivot) left += 1;
    while ((values[right] ?? 0) < pivot) right -= 1;
    if (left > right) break;
    const value = values[left] ?? 0;
    values[left] = values[right] ?? 0;
    values[right] = value;
    left += 1;
    right -= 1;
  }
  return [left, right];
}

/** The `count`th highest of the values, which are reordered (quickselect). */
function nthHighest(values: Float64Array, count: number): number {
  const wanted = count - 1;
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const [left, right] = partition(values, low, high);
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else break;
  }
  return values[wanted] ?? 0;
}

/** The `limit` best documents, best first; equal scores in the order of insertion. */
export function bestScores({
  scores,
  limit,
  isAllowed,
}: {
  scores: Scores;
  limit: number;
  isAllowed?: ((document: number) => boolean) | undefined;
}): TokenScore[] {
  const { values } = scores;
  const scoreOf = (document: number): number => values[document] ?? 0;
  let best = isAllowed ? scores.touched.filter(isAllowed) : scores.touched;
  if (best.length > limit) {
    const least = nthHighest(Float64Array.from(best, scoreOf), limit);
    best = best.filter((document) => scoreOf(document) >= least);
  }
  return best
    .sort((left, right) => scoreOf(right) - scoreOf(left) || left - right)
    .slice(0, limit)
    .map((document): TokenScore => [document, scoreOf(document)]);
}
