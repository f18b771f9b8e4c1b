import { figure } from '@/lib/text/expression';
import { sayPeriod } from '@/lib/text/period-span';
import type { Observation } from '@/lib/schema/observation';
import type { Claim } from './claim';
import { differenceInScope, isSameBase } from './comparability';
import { cellOf } from './level-table';
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

/** One cell told twice with different digits: by two sources, or by one in two places. The better claim is the operand. */
export function claimRestated(table: LevelTable): Claim[] {
  return table.observations.flatMap((reported): Claim[] => {
    const cell = cellOf(reported);
    const best = table.best(cell, {
      near: { ...reported, source: '', article: '' },
      measures: [reported.measure],
    });
    if (!best || best.id === reported.id || isSame(best, reported) || !isSameBase(best, reported))
      return [];
    const incomparable = whyIncomparable(reported, best);
    return [
      {
        kind: 'restated',
        reported,
        operands: [best],
        expression: figure(0),
        left: `${best.value}${best.unit}`,
        ...(incomparable !== undefined && { incomparable }),
        hint:
          best.source === reported.source
            ? '同一资料两处数字不同。'
            : '两份资料数字不同，可能经过修订。',
      },
    ];
  });
}
