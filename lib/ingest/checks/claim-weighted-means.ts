import { constant, figure, minus, over, plus } from '@/lib/text/expression';
import type { Expression } from '@/lib/text/expression';
import type { Observation } from '@/lib/schema/observation';
import type { BreakdownTerm } from '@/lib/schema/term';
import { writeOperands } from './claim';
import type { Claim } from './claim';
import { isSameBase } from './comparability';
import { isCompleteSet } from './complete-sets';
import { WEIGHTS } from './identities';
import { cellOf } from './level-table';
import type { LevelTable } from './level-table';
import { partGroups } from './sum-groups';

/** m₂ + (m₁ − m₂) ÷ (1 + w₂ ÷ w₁) over [m₁, w₁, m₂, w₂]: the weighted mean with each weight once, for exact bounds. */
const WEIGHTED_MEAN: Expression = plus(
  figure(2),
  over(minus(figure(0), figure(2)), plus(constant(1), over(figure(3), figure(1)))),
);

function weightOf(table: LevelTable, mean: Observation): Observation | null {
  const weight = WEIGHTS.find(({ mean: name }) => name === mean.indicator);
  if (weight === undefined) return null;
  const breakdown = [...mean.breakdown, ...(weight.add === undefined ? [] : [weight.add])];
  const cell = { ...cellOf(mean), indicator: weight.weight, breakdown };
  const found = table.best(cell, { near: mean });
  return found?.source === mean.source ? found : null;
}

/** The mean of the whole held against the means of its two parts and what weighs them. */
export function claimWeightedMeans(
  table: LevelTable,
  breakdowns: readonly BreakdownTerm[],
): Claim[] {
  const isTotal = ({ indicator, measure }: Observation) =>
    measure === 'level' && WEIGHTS.some(({ mean }) => mean === indicator);
  return partGroups({ table, breakdowns, isTotal }).flatMap(({ total, parts }): Claim[] => {
    const means = parts.map(({ row }) => row);
    const weights = means.flatMap((mean) => weightOf(table, mean) ?? []);
    if (means.length !== 2 || weights.length !== 2 || !isSameBase(...weights)) return [];
    if (!isCompleteSet(parts.map(({ value }) => value))) return [];
    const operands = means.flatMap((mean, at) => [mean, weights[at] ?? mean]);
    const [m1 = '', m2 = ''] = writeOperands(means);
    const [w1 = '', w2 = ''] = writeOperands(weights);
    return [
      {
        kind: 'mean',
        reported: total,
        operands,
        expression: WEIGHTED_MEAN,
        left: `（${m1} × ${w1} + ${m2} × ${w2}）÷（${w1} + ${w2}）`,
      },
    ];
  });
}
