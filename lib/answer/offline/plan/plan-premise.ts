import type { Ask } from '@/lib/schema/reading';
import { wholeYear } from '@/lib/text/period-span';
import type { Gathered } from '@/lib/answer/offline/gathered/evidence';
import { inOneUnit } from '@/lib/answer/offline/gathered/figures';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { lookupInput } from '@/lib/answer/offline/gathered/tool-call';
import type { Call } from '@/lib/answer/offline/gathered/tool-call';

/** Below this the figure may not be what the question speaks of. */
const SURE = 0.7;
const CHANGE = /^(?:yoy_pct|yoy_abs|pp_change)$/;

/** 为什么涨了 of a figure without a printed change: the year before, then the growth, so that what is taken for granted can be put right. */
export function premiseCalls({
  ask,
  at,
  figures,
  gathered,
}: {
  ask: Ask;
  at: number;
  figures: readonly FigureFound[];
  gathered: Gathered;
}): Call[] {
  const [only, ...others] = figures;
  const [first] = only?.evidence ?? [];
  if (!only || !first || others.length > 0 || !takesForGranted(ask)) return [];
  const year = wholeYear(first.observation.period);
  const isPrinted = [first.observation, ...first.related].some(({ measure }) =>
    CHANGE.test(measure),
  );
  if (isPrinted || year === null) return [];
  const before = gathered.lookup(`a${at}.b`);
  const { measure: _, ...plain } = only.target;
  if (!before) {
    const input = lookupInput({ ...plain, period: String(year - 1) });
    return [{ id: `a${at}.b`, toolName: 'lookup_observations', input }];
  }
  if (before.status !== 'found') return [];
  const operands = inOneUnit([only, { ...only, evidence: [...before.observations] }]).map(
    ({ alias }) => alias,
  );
  const input = { operation: 'growth' as const, operands, digits: 2 };
  return operands.length < 2 ? [] : [{ id: `a${at}.c0`, toolName: 'calculate', input }];
}

const takesForGranted = ({ intent, premise, confidence }: Ask): boolean =>
  intent === 'why' && premise !== undefined && confidence >= SURE;
