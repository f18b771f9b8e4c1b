import { figure } from '@/lib/text/expression';
import { ExactDecimal } from '@/lib/text/decimal';
import { periodSpan, sayPeriod } from '@/lib/text/period-span';
import { quantityOf } from '@/lib/text/quantity';
import type { Measure, Observation } from '@/lib/schema/observation';
import type { Claim } from './claim';
import { differenceInScope, isSameBase } from './comparability';
import { cellOf, isDefinite, REACH } from './level-table';
import type { LevelTable } from './level-table';

function whyIncomparable(reported: Observation, other: Observation): string | undefined {
  const scope = differenceInScope(reported, other);
  if (scope !== undefined) return scope;
  if (reported.period.endsWith('末') !== other.period.endsWith('末')) {
    return `时点不同：${sayPeriod(reported.period)}与${sayPeriod(other.period)}。`;
  }
  return undefined;
}

const isSame = (left: Observation, right: Observation): boolean =>
  left.value === right.value && left.unit === right.unit;

/** What is told of a time and may be told again; what a rule sets may differ from case to case. */
const TOLD: readonly Measure[] = ['level', 'ratio', 'share', 'yoy_pct', 'yoy_abs', 'pp_change'];

/** Nearer than this, two figures of one source and one name are the same one; farther, the name hides a difference. */
const NEAR = 0.1;

function isNear(left: Observation, right: Observation): boolean {
  const [a, b] = [quantityOf(left)?.value, quantityOf(right)?.value];
  return Boolean(a && b && a.minus(b).abs().lte(ExactDecimal.max(a.abs(), b.abs()).times(NEAR)));
}

/** One statement does not tell one figure twice: two values in it are two things. */
function isOneStatement(left: Observation, right: Observation): boolean {
  const isOnePlace = left.source === right.source && left.article === right.article;
  return isOnePlace && Math.abs(left.end - right.end) <= REACH;
}

/** 80% and 5000元 are told roughly, whatever stands before them. */
const isRound = ({ value }: Observation): boolean =>
  value.replace(/[-.]/g, '').replace(/^0+|0+$/g, '').length < 2;

function isToldTwice(reported: Observation, best: Observation): boolean {
  if (best.id === reported.id || isSame(best, reported) || !isSameBase(best, reported))
    return false;
  if (isOneStatement(best, reported) || isRound(best) || isRound(reported)) return false;
  return isNear(best, reported);
}

/** Another source says the same: then one name holds two figures, and neither contradicts the other. */
function isConfirmed(table: LevelTable, reported: Observation): boolean {
  return table
    .all(cellOf(reported), [reported.measure])
    .some((row) => row.source !== reported.source && isSame(row, reported));
}

/** One cell told twice with different digits: by two sources, or by one in two places. The better claim is the operand. */
export function claimRestated(table: LevelTable): Claim[] {
  return table.observations.flatMap((reported): Claim[] => {
    if (!TOLD.includes(reported.measure) || !isDefinite(reported)) return [];
    if (periodSpan(reported.period) === null) return [];
    const near = { ...reported, source: '', article: '' };
    const best = table.best(cellOf(reported), { near, measures: [reported.measure] });
    if (!best || !isToldTwice(reported, best) || isConfirmed(table, reported)) return [];
    const incomparable = whyIncomparable(reported, best);
    const isOneSource = best.source === reported.source;
    return [
      {
        kind: 'restated',
        reported,
        operands: [best],
        expression: figure(0),
        left: `${best.value}${best.unit}`,
        ...(incomparable !== undefined && { incomparable }),
        hint: isOneSource ? '同一资料两处数字不同。' : '两份资料数字不同，可能经过修订。',
      },
    ];
  });
}
