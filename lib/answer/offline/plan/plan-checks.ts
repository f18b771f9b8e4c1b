import type { AskAt } from '@/lib/answer/offline/gathered/ask-answer';
import type { Ask } from '@/lib/schema/reading';
import type { Gathered } from '@/lib/answer/offline/gathered/evidence';
import { figuresOf } from '@/lib/answer/offline/gathered/figures';
import { recomputeCalls } from './recompute-calls';
import { sumCheck } from '@/lib/answer/offline/figures/sum-check';
import type { Call } from '@/lib/answer/offline/gathered/tool-call';

const MOST_CHECKED = 8;

/** Second round of 对得上吗: every figure found, and the changes stated with it, held against what follows from others. */
export function planChecks({ ask, at, gathered, vocabulary }: AskAt): Call[] {
  if (ask.intent !== 'check') return [];
  const figures = figuresOf({ ask, at, gathered, vocabulary });
  const added = sumCheck(ask, figures);
  if (added) {
    const operands = added.parts.map(({ alias }) => alias);
    return [{ id: `a${at}.c0`, toolName: 'calculate', input: { operation: 'sum', operands } }];
  }
  const ids = figures.flatMap(({ evidence }) =>
    evidence.flatMap(({ observation, related }) => [
      observation.id,
      ...related.map(({ id }) => id),
    ]),
  );
  const calls = [...new Set(ids)].slice(0, MOST_CHECKED).map((observation, place) => ({
    id: `a${at}.k${place}`,
    toolName: 'check_reported',
    input: { observation },
  }));
  if (!calls.every(({ id }) => gathered.has(id))) return calls;
  const backward = backwardCalls({ ask, at, gathered, count: calls.length });
  const average = figures.find(
    ({ evidence }) => evidence[0]?.observation.measure === 'average_growth',
  );
  return backward.length === 0 && average
    ? recomputeCalls({ ask, at, figure: average, gathered })
    : backward;
}

const BACKWARD = /倒推|反推|回推|倒算|往回(?:推|算)/;

/** 按增量倒推: the year before as the level less the change that is stated with it. */
function backwardCalls({
  ask,
  at,
  gathered,
  count,
}: {
  ask: Ask;
  at: number;
  gathered: Gathered;
  count: number;
}): Call[] {
  if (!BACKWARD.test(ask.text)) return [];
  const checks = Array.from(
    { length: count },
    (_, place) => gathered.checks(`a${at}.k${place}`)?.checks ?? [],
  ).flat();
  const change = checks.find(({ check }) => check.kind === 'change')?.check;
  const level = change?.operands[0];
  if (!change || level === undefined) return [];
  return [
    {
      id: `a${at}.c0`,
      toolName: 'calculate',
      input: { operation: 'difference', operands: [level, change.reported], digits: 2 },
    },
  ];
}
