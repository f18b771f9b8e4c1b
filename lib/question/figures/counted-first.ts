import type { SeriesMatch } from './match-series';

/** A figure that is counted as asked may fit the words this much less. */
const MARGIN = 1;
const NAMED = 0.75;
/** The same beside one that cannot be it. */
const HARDLY = 0.2;
const MONEY = /元$/;

/** 谈判药有几种 asks for the kinds, not for how often they were paid for: what is counted as asked comes first, where it is named. */
export function countedFirst(
  matches: readonly SeriesMatch[],
  counts: string | undefined,
): readonly SeriesMatch[] {
  const [top] = matches;
  const isCounted = ({ series }: SeriesMatch) =>
    counts !== undefined && series.cells.some(({ unit }) => unit.endsWith(counts));
  if (!top || counts === undefined || isCounted(top)) return matches;
  // Money is no number of things, however much of its name is said.
  const isMoney = !MONEY.test(counts) && top.series.cells.every(({ unit }) => MONEY.test(unit));
  const least = isMoney ? HARDLY : NAMED;
  const fits = (match: SeriesMatch) =>
    isCounted(match) &&
    match.named >= least &&
    match.unasked.length <= top.unasked.length &&
    match.score >= top.score - MARGIN;
  const first = matches.find(fits);
  return first ? [first, ...matches.filter((match) => match !== first)] : matches;
}
