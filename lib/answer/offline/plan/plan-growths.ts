import type { Ask } from '@/lib/schema/reading';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { wholeYear } from '@/lib/text/period-span';
import { callId } from '@/lib/answer/offline/gathered/call-id';
import type { Gathered } from '@/lib/answer/offline/gathered/evidence';
import { inOneUnit } from '@/lib/answer/offline/gathered/figures';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { lookupInput } from '@/lib/answer/offline/gathered/tool-call';
import type { Call } from '@/lib/answer/offline/gathered/tool-call';

const MOST = 3;
const places = Array.from({ length: MOST }, (_, place) => place);

/**
 * Growth is compared (收入增速和支出增速哪个高) that no source prints: the year before of each figure, then the growth of each. Undefined
 * where growth is not compared or is printed; no calls where a year before is missing, since amounts would answer another question.
 */
export function growthCalls({
  ask,
  at,
  figures,
  gathered,
}: {
  ask: Ask;
  at: number;
  figures: readonly FigureFound[];
  gathered: Gathered;
}): Call[] | undefined {
  const isCompared = ask.intent === 'compare' || ask.intent === 'rank';
  if (!isCompared || ask.measure !== 'yoy_pct' || figures.length < 2) return undefined;
  const printed = figures.filter(({ evidence }) => evidence[0]?.observation.measure === 'yoy_pct');
  if (printed.length === figures.length) return undefined;
  if (printed.length > 0 || figures.length > MOST) return [];
  const lookups = figures.flatMap((figure, place) =>
    lookupBefore({ figure, id: callId(at, 'before', place) }),
  );
  if (lookups.length < figures.length) return [];
  const open = lookups.filter(({ id }) => !gathered.has(id));
  if (open.length > 0) return open;
  const bases = basesOf({ at, gathered });
  if (bases.length < figures.length) return [];
  return figures.map((figure, place): Call => {
    const base: FigureFound = { ...figure, evidence: bases[place] ?? [] };
    return {
      id: callId(at, 'calculation', place),
      toolName: 'calculate',
      input: {
        operation: 'growth',
        operands: inOneUnit([figure, base]).map(({ alias }) => alias),
        digits: ask.digits ?? 2,
      },
    };
  });
}

/** What was looked up for the years before, each with all its sources. */
export function basesOf({
  at,
  gathered,
}: {
  at: number;
  gathered: Gathered;
}): ObservationEvidence[][] {
  return places.flatMap((place) => {
    const found = gathered.lookup(callId(at, 'before', place));
    return found?.status === 'found' ? [[...found.observations]] : [];
  });
}

function lookupBefore({ figure, id }: { figure: FigureFound; id: string }): Call[] {
  const observation = figure.evidence[0]?.observation;
  const year = observation ? wholeYear(observation.period) : null;
  if (year === null) return [];
  const { measure: _, ...plain } = figure.target;
  const input = lookupInput({ ...plain, period: String(year - 1) });
  return [{ id, toolName: 'lookup_observations', input }];
}
