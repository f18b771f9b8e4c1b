import { constant, figure, minus, over } from '@/lib/text/expression';
import type { Observation } from '@/lib/schema/observation';
import { writeOperands } from './claim';
import type { Claim } from './claim';
import { isSameBase } from './comparability';
import { cellOf } from './level-table';
import type { LevelTable } from './level-table';

/** d ÷ (a − d) as a percentage, written 100 ÷ (a ÷ d − 1) so that each figure occurs once. */
const GROWTH_OF_CHANGE = over(constant(100), minus(over(figure(0), figure(1)), constant(1)));

function claimOne(table: LevelTable, reported: Observation): Claim | null {
  if (reported.measure !== 'yoy_pct') return null;
  const cell = cellOf(reported);
  const [level, change] = [
    table.best(cell, { near: reported }),
    table.best(cell, { near: reported, measures: ['yoy_abs'] }),
  ];
  const stated = level?.source === reported.source && change?.source === reported.source;
  if (!level || !change || !stated || !isSameBase(level, change) || Number(change.value) === 0)
    return null;
  const [total = '', difference = ''] = writeOperands([level, change]);
  return {
    kind: 'growth_of_change',
    reported,
    operands: [level, change],
    expression: GROWTH_OF_CHANGE,
    left: `${difference} ÷（${total} − ${difference}）× 100%`,
  };
}

/** A growth held against the level and the increase that the same source prints: 比上年增加362.68亿元，增长33.92%. */
export function claimGrowthOfChange(table: LevelTable): Claim[] {
  return table.observations.flatMap((row) => claimOne(table, row) ?? []);
}
