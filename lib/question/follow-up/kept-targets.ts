import type { Ask } from '@/lib/schema/reading';
import { asksForTable } from '@/lib/question/intent/asks-for-table';
import { carriedTargets } from '@/lib/question/intent/follow-up';
import type { IntentReading } from '@/lib/question/intent/intent-reading';
import { isPartOf } from './is-part-of';
import { couldAskFigure } from '@/lib/question/intent/could-ask-figure';
import { isConfident } from '@/lib/question/figures/is-confident';
import { keyOfSeries, keyOfTarget } from '@/lib/question/figures/target-request';

const comparesBoth = ({ intent, operation }: IntentReading): boolean =>
  intent === 'compare' || intent === 'rank' || operation === 'sum' || operation === 'ratio';

/** 比上年涨了还是跌了, after 三级医院的: that figure and its own year before, and not the two that were asked for. */
const isOverYear = ({ operation }: IntentReading, text: string): boolean =>
  operation === 'difference' && /[比较跟和与同](?:上年|上一年|前一年|去年|往年)/.test(text);

/** What a turn without words of its own speaks of: the figures before, two of them where two are compared. */
export function keptTargets({
  earlier,
  reading,
  text,
}: {
  earlier: readonly Ask[];
  reading: IntentReading;
  text: string;
}): Ask['targets'] {
  const carried = carriedTargets(earlier);
  // One figure that was found twice is no two.
  const both = [...new Map(carried.map((target) => [keyOfTarget(target), target])).values()];
  if (comparesBoth(reading) && both.length > 1)
    return isOverYear(reading, text) ? both.slice(-1) : both;
  if (reading.operation !== undefined && OVER_TIME.has(reading.operation) && areOverTime(both))
    return both;
  if (reading.operation === 'share' && isPartOf(both)) return [...both].reverse();
  const asItIs =
    reading.intent === 'provenance' || reading.operation === 'convert' || asksForTable(text);
  return asItIs ? tableTargets(earlier.at(-1)) : [];
}

/** The figures of a turn that the table answered: what the sentences answered has its source there. */
const tableTargets = (last: Ask | undefined): Ask['targets'] =>
  last &&
  couldAskFigure(last.intent) &&
  isConfident(last) &&
  last.targets.every(({ missing }) => missing === '')
    ? last.targets
    : [];

const OVER_TIME: ReadonlySet<string> = new Set(['growth', 'difference']);

/** One figure at several times, as in 2023年… → 2010年呢 → 涨了百分之几. */
function areOverTime(targets: Ask['targets']): boolean {
  const periods = new Set(targets.map(({ period }) => period));
  return (
    new Set(targets.map(keyOfSeries)).size === 1 &&
    periods.size === targets.length &&
    targets.length > 1
  );
}
