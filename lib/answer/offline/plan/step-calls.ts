import type { Ask } from '@/lib/schema/reading';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { wholeYear } from '@/lib/text/period-span';
import { callId } from '@/lib/answer/offline/gathered/call-id';
import { inOneUnit } from '@/lib/answer/offline/gathered/figures';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { usualDigits } from './result-digits';
import type { Call } from '@/lib/answer/offline/gathered/tool-call';

/** A year and the year before it, in this order. */
type Step = readonly [ObservationEvidence, ObservationEvidence];

/**
 * The change from each year to the next, where it is asked for. Undefined where it is not, or where the table has no two years
 * in a row: a change over several years is none of one.
 */
export function stepCalls({
  ask,
  at,
  figures,
}: {
  ask: Ask;
  at: number;
  figures: readonly FigureFound[];
}): Call[] | undefined {
  if (ask.steps === undefined) return undefined;
  const steps = stepsOf(inOneUnit(figures.filter(({ evidence }) => evidence.length > 0)));
  if (steps.length === 0) return undefined;
  return steps.map((step, place) => {
    const isRate = step.every(({ observation }) => /[%‰]|百分点/.test(observation.unit));
    const operation = isRate || ask.operation !== 'growth' ? 'difference' : 'growth';
    return {
      id: callId(at, 'step', place),
      toolName: 'calculate',
      input: {
        operation,
        operands: step.map(({ alias }) => alias),
        digits: ask.digits ?? usualDigits(operation, step),
      },
    };
  });
}

function stepsOf(evidence: readonly ObservationEvidence[]): Step[] {
  const names = new Set(
    evidence.map(({ observation: { indicator, breakdown, area } }) =>
      [indicator, breakdown.join('/'), area].join('\n'),
    ),
  );
  if (names.size !== 1) return [];
  const byYear = new Map(
    evidence.flatMap((one) => {
      const year = wholeYear(one.observation.period);
      return year === null ? [] : [[year, one] as const];
    }),
  );
  return [...byYear.entries()]
    .sort(([left], [right]) => left - right)
    .flatMap(([year, one]): Step[] => {
      const before = byYear.get(year - 1);
      return before ? [[one, before]] : [];
    });
}
