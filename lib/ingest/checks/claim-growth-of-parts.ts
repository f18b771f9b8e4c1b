import { constant, figure, minus, over, plus, times } from '@/lib/text/expression';
import type { Expression } from '@/lib/text/expression';
import type { Observation } from '@/lib/schema/observation';
import type { BreakdownTerm } from '@/lib/schema/term';
import { writeOperands } from './claim';
import type { Claim } from './claim';
import { agrees, claimOf } from './claim-sums';
import { isCompleteSet } from './complete-sets';
import { cellOf } from './level-table';
import type { LevelTable } from './level-table';
import { partGroups } from './sum-groups';

type Grown = { level: Observation; growth: Observation };

/** What the level was a year before: level ÷ (1 + growth). */
const priorOf = (level: number, growth: number): Expression =>
  over(figure(level), plus(constant(1), over(figure(growth), constant(100))));

function grown(table: LevelTable, level: Observation): Grown[] {
  const growth = table.best(cellOf(level), { near: level, measures: ['yoy_pct'] });
  return growth && growth.source === level.source ? [{ level, growth }] : [];
}

/** The growth of a total against the levels and growths of its parts, all of one source: the year before must add up too. */
export function claimGrowthOfParts(
  table: LevelTable,
  breakdowns: readonly BreakdownTerm[],
): Claim[] {
  return partGroups({ table, breakdowns }).flatMap(({ total, parts }): Claim[] => {
    if (!isCompleteSet(parts.map(({ value }) => value)) || !agrees(claimOf(total, parts)))
      return [];
    const [whole] = grown(table, total);
    const pieces = parts.flatMap(({ row }) => grown(table, row));
    if (!whole || pieces.length < parts.length) return [];
    const operands = [total, ...pieces.flatMap(({ level, growth }) => [level, growth])];
    const before = pieces.map((_, at) => priorOf(1 + at * 2, 2 + at * 2));
    const sum = before.reduce((left, right) => plus(left, right));
    const levels = writeOperands([total, ...pieces.map(({ level }) => level)]);
    const written = pieces.map(({ growth }, at) => {
      const sign = growth.value.startsWith('-') ? '−' : '+';
      return `${levels[at + 1]} ÷（1 ${sign} ${growth.value.replace('-', '')}%）`;
    });
    return [
      {
        kind: 'growth',
        reported: whole.growth,
        operands,
        expression: times(minus(over(figure(0), sum), constant(1)), constant(100)),
        left: `〔${levels[0]} ÷（${written.join(' + ')}）− 1〕× 100%`,
      },
    ];
  });
}
