import type { AskInput } from '@/lib/answer/offline/gathered/ask-answer';
import { inOneUnit } from '@/lib/answer/offline/gathered/figures';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { writeComparison } from './write-comparison';

/** What a why-question takes for granted, put right by the growth that was computed; empty where it is so, or nothing was computed. */
export function writeWrongPremise(
  { ask, at, gathered }: AskInput,
  figures: readonly FigureFound[],
): string {
  const outcome = gathered.calculation(`a${at}.c0`);
  const before = gathered.lookup(`a${at}.b`);
  const [only] = figures;
  if (ask.intent !== 'why' || outcome?.status !== 'computed' || !only) return '';
  const { calculation } = outcome;
  const isSo = calculation.value.startsWith('-') === (ask.premise === 'down');
  if (isSo || Number(calculation.value) === 0 || before?.status !== 'found') return '';
  const operands = [...inOneUnit([only]), ...before.observations].filter(({ observation }) =>
    calculation.operands.includes(observation.id),
  );
  const told = { ...ask, intent: 'compare' as const };
  return `需要更正：${writeComparison({ ask: told, operands, calculations: [calculation] })}`;
}
