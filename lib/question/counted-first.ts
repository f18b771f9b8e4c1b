import type { SeriesMatch } from './match-series';

/** A figure that is counted as asked may fit the words this much less. */
const MARGIN = 1;
const NAMED = 0.75;

/** 谈判药有几种 asks for the kinds, not for how often they were paid for: what is counted as asked comes first, where it is named. */
export function countedFirst(
  matches: readonly SeriesMatch[],
  counts: string | undefined,
): readonly SeriesMatch[] {
  const [top] = matches;
  const isCounted = ({ series }: SeriesMatch) =>
    counts !== undefined && series.cells.some(({ unit }) => unit.endsWith(counts));
  if (!top || counts === undefined || isCounted(top)) return matches;
  const fits = (match: SeriesMatch) =>
    isCounted(match) &&
    match.named >= NAMED &&
    match.unasked.length <= top.unasked.length &&
    match.score >= top.score - MARGIN;
  const first = matches.find(fits);
  return first ? [first, ...matches.filter((match) => match !== first)] : matches;
}
