import { statesTrend } from '@/lib/answer/offline/figures/write-trend';
import { answersFromTable } from '@/lib/answer/offline/gathered/answers-from-table';
import type { AskAt } from '@/lib/answer/offline/gathered/ask-answer';
import { MOST_GROUPS } from '@/lib/answer/offline/gathered/calculations-of';
import { callId } from '@/lib/answer/offline/gathered/call-id';
import { figuresOf } from '@/lib/answer/offline/gathered/figures';
import type { Call } from '@/lib/answer/offline/gathered/tool-call';
import type { Ask } from '@/lib/schema/reading';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { baseCalls } from './base-calls';
import { calculateCalls } from './calculate-calls';
import { groupOperands } from './group-operands';
import { isMixed } from './is-mixed';
import { statesMeasure } from './states-measure';
import { withBefore } from './with-before';
import { operationFor } from './operation-for';
import { growthCalls } from './plan-growths';
import { premiseCalls } from './plan-premise';
import { recomputeCalls } from './recompute-calls';
import { stepCalls } from './step-calls';

/** 甲和乙是1比几: the second is divided by the first. */
const TO_ONE = /[1一][比:](?:几|多少)/;

/** Second round: the year before or the whole where only one figure was named; then the calculations over what was found. */
export function planCalculations({ ask, at, gathered, vocabulary }: AskAt): Call[] {
  const figures = figuresOf({ ask, at, gathered, vocabulary });
  if (asksForNone(ask)) return premiseCalls({ ask, at, figures, gathered, vocabulary });
  const [only] = figures;
  const own = ownCalls({ ask, at, figures, gathered });
  if (own) return own;
  const operation = operationFor(ask, figures);
  if (
    operation === undefined ||
    (figures.length === 1 && statesMeasure(only?.evidence[0], ask.measure, ask.text))
  )
    return [];
  const base = baseCalls({ operation, ask, at, figures, vocabulary }).filter(
    ({ id }) => !gathered.has(id),
  );
  if (base.length > 0) return base;
  // 翻了几倍 holds the later against the earlier; 甲是乙的几倍 as it is worded.
  const isWorded = operation !== 'ratio' || /[是为][^,。?]{1,24}的/.test(ask.text);
  const order = isWorded ? operation : 'growth';
  const operands = inAskedOrder(ask, withBefore({ at, figures, gathered }));
  if (isMixed(ask, operands)) return [];
  const groups = groupOperands({ operation: order, operands }).slice(0, MOST_GROUPS);
  return groups.flatMap((operands, place) =>
    calculateCalls({ operation, ask, id: callId(at, 'calculation', place), operands }),
  );
}

/** What is not answered by a calculation, or only states a change that can be held against one. */
const asksForNone = (ask: Ask): boolean =>
  !answersFromTable(ask) ||
  ask.crossing !== undefined ||
  (ask.operation !== 'growth' && statesTrend(ask));

/** A printed growth or part that is to be computed anew, and growth that is compared though none is printed. */
function ownCalls(input: Parameters<typeof growthCalls>[0]): Call[] | undefined {
  const [only, ...others] = input.figures;
  if (!only || others.length > 0) return stepCalls(input) ?? growthCalls(input);
  const again = recomputeCalls({ ...input, figure: only });
  return again.length > 0 ? again : undefined;
}

const inAskedOrder = (
  { operation, text }: Ask,
  operands: readonly ObservationEvidence[],
): readonly ObservationEvidence[] => {
  if (operation !== 'ratio') return operands;
  if (APART.test(text)) return largerFirst(operands);
  return TO_ONE.test(text) ? [...operands].reverse() : operands;
};

/** 差几倍 asks how many times the smaller one the larger is, whichever was named first. */
const APART = /差(?:了|出|着)?(?:几|多少)倍/;

function largerFirst(operands: readonly ObservationEvidence[]): readonly ObservationEvidence[] {
  const [left, right] = operands.map(({ observation }) => observation);
  const isTurned =
    left?.unit === right?.unit && Number(left?.value ?? 0) < Number(right?.value ?? 0);
  return isTurned ? [...operands].reverse() : operands;
}
