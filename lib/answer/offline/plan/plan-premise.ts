import { isOverTime } from '@/lib/answer/offline/figures/is-over-time';
import { callId } from '@/lib/answer/offline/gathered/call-id';
import type { Gathered } from '@/lib/answer/offline/gathered/evidence';
import { statesTrend } from '@/lib/answer/offline/figures/write-trend';
import { inOneUnit } from '@/lib/answer/offline/gathered/figures';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { lookupInput } from '@/lib/answer/offline/gathered/tool-call';
import type { Call } from '@/lib/answer/offline/gathered/tool-call';
import { CHANGES } from '@/lib/question/figures/cells-for';
import { isConfident } from '@/lib/question/figures/is-confident';
import { seriesOf } from '@/lib/question/figures/series-of';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask, Target } from '@/lib/schema/reading';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { wholeYear } from '@/lib/text/period-span';

const CHANGE = /^(?:yoy_pct|yoy_abs|pp_change)$/;

type Input = {
  ask: Ask;
  at: number;
  figures: readonly FigureFound[];
  gathered: Gathered;
  vocabulary: Vocabulary;
};

/**
 * What a why-question takes for granted (为什么涨了, 为什么比居民低), computed where no source prints it, so that it can be put right: the
 * figure of the year before is looked up first; two years or two groups that the question names are held side by side.
 */
export function premiseCalls({ ask, at, figures, gathered, vocabulary }: Input): Call[] {
  if (!takesForGranted(ask) && !statesTrend(ask)) return [];
  const [only, ...others] = figures;
  const [first] = only?.evidence ?? [];
  if (others.length > 0) return comparedCalls(at, inOneUnit(figures));
  if (!only || !first) return [];
  const isPrinted = [first.observation, ...first.related].some(({ measure }) =>
    CHANGE.test(measure),
  );
  const base = isPrinted ? undefined : yearBefore({ ask, target: only.target, first, vocabulary });
  if (base === undefined) return [];
  const before = gathered.lookup(callId(at, 'before'));
  const { measure: _, ...plain } = only.target;
  if (!before) {
    const input = lookupInput({ ...plain, period: String(base) });
    return [{ id: callId(at, 'before'), toolName: 'lookup_observations', input }];
  }
  if (before.status !== 'found') return [];
  return comparedCalls(at, inOneUnit([only, { ...only, evidence: [...before.observations] }]));
}

/** The year before; where no year is named, the last one that has a figure. */
function yearBefore({
  ask,
  target,
  first,
  vocabulary,
}: {
  ask: Ask;
  target: Target;
  first: ObservationEvidence;
  vocabulary: Vocabulary;
}): number | undefined {
  const year = wholeYear(first.observation.period);
  if (year === null) return undefined;
  if (ask.times.length > 0) return year - 1;
  const years = (seriesOf(target, vocabulary)?.cells ?? []).flatMap(({ measure, period }) => {
    const own = CHANGES.has(measure) ? null : wholeYear(period);
    return own !== null && own < year ? [own] : [];
  });
  return years.length === 0 ? undefined : Math.max(...years);
}

/** Two figures side by side: how far one grew to the other, or what lies between two groups of one time; rates are held in points. */
function comparedCalls(at: number, evidence: readonly ObservationEvidence[]): Call[] {
  const [one, other, ...more] = evidence;
  if (!one || !other || more.length > 0) return [];
  const isGrowth = isOverTime(evidence);
  if (!isGrowth && one.observation.period !== other.observation.period) return [];
  const ordered =
    isGrowth && one.observation.period < other.observation.period ? [other, one] : [one, other];
  const isRate = /[%‰]/.test(one.observation.unit);
  const input = {
    operation: isGrowth && !isRate ? 'growth' : 'difference',
    operands: ordered.map(({ alias }) => alias),
    digits: 2,
  };
  return [{ id: callId(at, 'calculation', 0), toolName: 'calculate', input }];
}

const takesForGranted = (ask: Ask): boolean =>
  ask.intent === 'why' && ask.premise !== undefined && isConfident(ask);
