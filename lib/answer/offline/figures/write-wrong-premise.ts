import { callId } from '@/lib/answer/offline/gathered/call-id';
import type { AskInput } from '@/lib/answer/offline/gathered/ask-answer';
import { beforeOf } from '@/lib/answer/offline/gathered/before-of';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { isOverTime } from './is-over-time';
import { premiseBetween } from './premise-between';
import { writeComparison } from './write-comparison';
import { CORRECTION } from './write-premise';

/** What a why-question takes for granted, put right by what was computed; empty where it is so, or nothing was computed. */
export function writeWrongPremise(
  { ask, at, gathered }: AskInput,
  figures: readonly FigureFound[],
): string {
  const outcome = gathered.calculation(callId(at, 'calculation', 0));
  if (ask.intent !== 'why' || outcome?.status !== 'computed') return '';
  const { calculation } = outcome;
  const all = [...figures.flatMap(({ evidence }) => evidence), ...beforeOf({ at, gathered })];
  const operands = calculation.operands.flatMap(
    (id) => all.find(({ observation }) => observation.id === id) ?? [],
  );
  const compared = {
    ask: { ...ask, intent: 'compare' as const },
    operands,
    calculations: [calculation],
  };
  if (!isOverTime(operands))
    return premiseBetween(compared).startsWith('不对') ? writeComparison(compared) : '';
  const isSo = calculation.value.startsWith('-') === (ask.premise === 'down');
  return isSo || Number(calculation.value) === 0 ? '' : `${CORRECTION}${writeComparison(compared)}`;
}
