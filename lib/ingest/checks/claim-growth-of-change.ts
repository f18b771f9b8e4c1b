import { constant, figure, minus, over } from '@/lib/text/expression';
import type { Observation } from '@/lib/schema/observation';
import { writeOperands } from './claim';
import type { Claim } from './claim';
import { isSameBase } from './comparability';
import { cellOf } from './level-table';
import type { LevelTable } from './level-table';

/** d ÷ (a − d) as a percentage, written 100 ÷ (a ÷ d − 1) so that each figure occurs once. */
const GROWTH_OF_CHANGE = over(constant(100), minus(over(figure(0), figure(1)), constant(1)));

/** Level and change of the same cell, where the same source prints both. */
function pairOf(table: LevelTable, reported: Observation) {
  const cell = cellOf(reported);
  const level = table.best(cell, { near: reported });
  const change = table.best(cell, { near: reported, measures: ['yoy_abs'] });
  if (level?.source !== reported.source || change?.source !== reported.source) return null;
  return isSameBase(level, change) && Number(change.value) !== 0 ? { level, change } : null;
}

function claimOne(table: LevelTable, reported: Observation): Claim | null {
  const pair = reported.measure === 'yoy_pct' ? pairOf(table, reported) : null;
  if (pair === null) return null;
  const { level, change } = pair;
  const [total = '', difference = ''] = writeOperands([level, change]);
  // A decrease is taken off by adding it: 183.10 + 1.19.
  const before = change.value.startsWith('-')
    ? `${total} + ${difference.replace(/[（）-]/g, '')}`
    : `${total} − ${difference}`;
  return {
    kind: 'growth_of_change',
    reported,
    operands: [level, change],
    expression: GROWTH_OF_CHANGE,
    left: `${difference.replace(/[（）]/g, '')} ÷（${before}）× 100%`,
  };
}

/** A growth held against the level and the increase that the same source prints: 比上年增加362.68亿元，增长33.92%. */
export function claimGrowthOfChange(table: LevelTable): Claim[] {
  return table.observations.flatMap((row) => claimOne(table, row) ?? []);
}
