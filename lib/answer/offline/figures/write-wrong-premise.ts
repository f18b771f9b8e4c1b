import type { Calculation } from '@/lib/schema/tools';
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
  const verdict = verdictOf(ask, calculation);
  return verdict === undefined ? '' : `${CORRECTION}${verdict}${writeComparison(compared)}`;
}

/** What is wrong with the change that is taken for granted: its way, which the comparison says, or how far it went (翻番). */
function verdictOf(
  { premise, trend }: AskInput['ask'],
  { value, unit }: Calculation,
): string | undefined {
  if (Number(value) === 0) return undefined;
  if (value.startsWith('-') !== (premise === 'down')) return '';
  const isShort = unit === '%' && Math.abs(Number(value)) < (trend?.least ?? 0);
  return isShort ? '没有那么多，' : undefined;
}
