import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { readReckoning } from '@/lib/question/intent/read-reckoning';
import type { Ask } from '@/lib/schema/reading';
import type { Operation, ObservationEvidence } from '@/lib/schema/tools';
import { isOverTime } from './is-over-time';

/** The calculation that a question makes of figures found, and the figures in the order of its formula. */
export type Reckoned = { operation: Operation; operands: readonly ObservationEvidence[] };

const RATE_ASKED = /%|率|比例|比重|占|百分/;

/**
 * What a question that doubts an agreement reckons itself (8400除以12656, 512亿涨到687.7亿涨了34.3%), with figures that were found; undefined
 * where it reckons nothing, or with numbers that no source prints.
 */
export function reckonedIn(ask: Ask, found: readonly FigureFound[]): Reckoned | undefined {
  const reckoning = ask.intent === 'check' ? readReckoning(ask.text) : undefined;
  if (!reckoning) return undefined;
  const evidence = found.flatMap((one) => one.evidence);
  const operands = reckoning.numbers.flatMap(
    (number) =>
      evidence.find(({ observation }) => Math.abs(Number(observation.value)) === Number(number)) ??
      [],
  );
  if (operands.length < reckoning.numbers.length || operands.length < 2) return undefined;
  const { operation } = reckoning;
  if (operation === 'growth') {
    const [first, second] = operands;
    const isBackward = first && second && first.observation.period < second.observation.period;
    return isOverTime(operands)
      ? { operation, operands: isBackward ? [...operands].reverse() : operands }
      : undefined;
  }
  const isRatio = operation === 'share' && !RATE_ASKED.test(ask.text);
  return { operation: isRatio ? 'ratio' : operation, operands };
}
