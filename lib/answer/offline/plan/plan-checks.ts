import { callId } from '@/lib/answer/offline/gathered/call-id';
import type { AskAt } from '@/lib/answer/offline/gathered/ask-answer';
import type { Ask } from '@/lib/schema/reading';
import type { CheckEvidence } from '@/lib/schema/tools';
import { MOST_CHECKED } from '@/lib/answer/offline/gathered/checks-of';
import { figuresOf } from '@/lib/answer/offline/gathered/figures';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { recomputeCalls } from './recompute-calls';
import { wholeCalls } from './whole-calls';
import { isCovered } from '@/lib/answer/offline/figures/is-covered';
import { reckonedIn } from '@/lib/answer/offline/figures/reckoned';
import { sumCheck } from '@/lib/answer/offline/figures/sum-check';
import type { Call } from '@/lib/answer/offline/gathered/tool-call';

/** Second round of 对得上吗: every figure found, and the changes stated with it, held against what follows from others; then what the question reckons itself. */
export function planChecks({ ask, at, gathered, vocabulary }: AskAt): Call[] {
  if (ask.intent !== 'check') return [];
  const figures = figuresOf({ ask, at, gathered, vocabulary });
  const added = sumCheck(ask, figures);
  const ids = added
    ? [added.whole.observation.id]
    : figures.flatMap(({ evidence }) =>
        evidence.flatMap(({ observation, related }) => [
          observation.id,
          ...related.map(({ id }) => id),
        ]),
      );
  const calls = [...new Set(ids)].slice(0, MOST_CHECKED).map((observation, place) => ({
    id: callId(at, 'check', place),
    toolName: 'check_reported',
    input: { observation },
  }));
  if (!calls.every(({ id }) => gathered.has(id))) return calls;
  if (added) return [calculation(at, 'sum', added.parts)];
  const checks = calls.flatMap(({ id }) => gathered.checks(id)?.checks ?? []);
  const reckoned = reckonedIn(ask, figures);
  if (reckoned && !checks.some((one) => isCovered(one, reckoned)))
    return [calculation(at, reckoned.operation, reckoned.operands)];
  const wholes = BACKWARD.test(ask.text) ? wholeCalls({ at, figures, gathered }) : [];
  if (wholes.length > 0) return wholes;
  const multiple = /倍/.test(ask.text) ? checks.find(isOddMultiple) : undefined;
  if (multiple) return [calculation(at, 'ratio', multiple.operands)];
  const backward = backwardCalls({ ask, at, checks });
  return backward.length > 0 ? backward : averageCalls({ ask, at, figures, gathered });
}

/** 增长了4.5倍 that is 3.45 times more: what it is how many times of, may be meant. */
const isOddMultiple = ({ check: { verdict, unit }, operands }: CheckEvidence): boolean =>
  unit === '倍' && verdict === 'mismatch' && operands.length === 2;

const calculation = (
  at: number,
  operation: string,
  operands: readonly { alias: string }[],
): Call => ({
  id: callId(at, 'calculation', 0),
  toolName: 'calculate',
  input: { operation, operands: operands.map(({ alias }) => alias), ...digitsOf(operation) },
});

/** Sums and differences are exact. */
const digitsOf = (operation: string): { digits?: number } =>
  operation === 'sum' || operation === 'difference' ? {} : { digits: 2 };

/** A printed mean growth is computed anew from the first and the last year. */
function averageCalls({
  ask,
  at,
  figures,
  gathered,
}: Pick<AskAt, 'ask' | 'at' | 'gathered'> & { figures: readonly FigureFound[] }): Call[] {
  const average = figures.find(
    ({ evidence }) => evidence[0]?.observation.measure === 'average_growth',
  );
  return average ? recomputeCalls({ ask, at, figure: average, gathered }) : [];
}

const BACKWARD = /倒推|反推|回推|倒算|往回(?:推|算)|那么?(?:上年|去年|上一年)[^,。?!\d]{0,6}\d/;

/** 按增量倒推: the year before as the level less the change that is stated with it. */
function backwardCalls({
  ask,
  at,
  checks,
}: {
  ask: Ask;
  at: number;
  checks: readonly CheckEvidence[];
}): Call[] {
  if (!BACKWARD.test(ask.text)) return [];
  const change = checks.find(({ check }) => check.kind === 'change')?.check;
  const level = change?.operands[0];
  if (!change || level === undefined) return [];
  return [
    {
      id: callId(at, 'calculation', 0),
      toolName: 'calculate',
      input: { operation: 'difference', operands: [level, change.reported], digits: 2 },
    },
  ];
}
