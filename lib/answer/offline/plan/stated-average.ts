import { seriesOf } from '@/lib/question/figures/series-of';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask } from '@/lib/schema/reading';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { wholeYear } from '@/lib/text/period-span';
import { callId } from '@/lib/answer/offline/gathered/call-id';
import type { Gathered } from '@/lib/answer/offline/gathered/evidence';
import { lookupInput } from '@/lib/answer/offline/gathered/tool-call';
import type { Call } from '@/lib/answer/offline/gathered/tool-call';

/** The mean growth that a source prints over just the years whose series is asked for: it is told beside what is calculated. */
export function statedAverageCalls(ask: Ask, at: number, vocabulary: Vocabulary): Call[] {
  const [first] = ask.targets;
  if (ask.intent !== 'series' || !first || !isOneSeries(ask)) return [];
  const years = ask.targets.flatMap(({ period }) => wholeYear(period) ?? []);
  const cell = seriesOf(first, vocabulary)?.cells.find(
    ({ measure, period }) =>
      measure === 'average_growth' && period === `${Math.min(...years)}-${Math.max(...years)}`,
  );
  if (!cell || years.length < 2) return [];
  const input = lookupInput({ ...first, period: cell.period, measure: 'average_growth' });
  return [{ id: callId(at, 'average'), toolName: 'lookup_observations', input }];
}

const isOneSeries = ({ targets }: Ask): boolean =>
  new Set(
    targets.map(({ indicator, breakdown, area }) => [indicator, breakdown.join('/'), area].join()),
  ).size === 1;

/** What came back for it. */
export function statedAverage(at: number, gathered: Gathered): readonly ObservationEvidence[] {
  const found = gathered.lookup(callId(at, 'average'));
  return found?.status === 'found' ? found.observations : [];
}
