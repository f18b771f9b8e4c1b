import { constant, figure, minus } from '@/lib/text/expression';
import type { Expression } from '@/lib/text/expression';
import { quantityOf } from '@/lib/text/quantity';
import type { Observation } from '@/lib/schema/observation';
import { writeOperands } from './claim';
import type { Claim } from './claim';
import { cellOf, isDefinite } from './level-table';
import type { LevelTable } from './level-table';

/** Shares that miss 100 % by more than this are not all the shares there are. */
const NEAR = 1;

/** Shares of one whole: of one indicator, place and time, told one after the other, their breakdowns as long as each other. */
function groupsOf(table: LevelTable): Observation[][] {
  const groups = new Map<string, Observation[]>();
  for (const row of table.observations) {
    if (row.measure !== 'share' || row.unit !== '%' || !isDefinite(row)) continue;
    const { area, period, indicator } = cellOf(row);
    const parents = row.breakdown.slice(0, -1);
    const key = [
      row.source,
      row.article,
      indicator,
      area,
      period,
      row.breakdown.length,
      ...parents,
    ].join('\u0000');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

function isOfEach(rows: readonly Observation[]): boolean {
  return new Set(rows.map(({ breakdown }) => breakdown.at(-1))).size === rows.length;
}

/** The last of shares that make up a whole, against what the others leave of 100 %. */
export function claimShareTotals(table: LevelTable): Claim[] {
  return groupsOf(table).flatMap((group): Claim[] => {
    const rows = [...group].sort((a, b) => a.end - b.end || (a.id < b.id ? -1 : 1));
    const reported = rows.at(-1);
    const others = rows.slice(0, -1);
    if (!reported || reported.breakdown.length === 0 || others.length === 0 || !isOfEach(rows))
      return [];
    const sum = rows.reduce((all, row) => all + (quantityOf(row)?.value.toNumber() ?? 0), 0);
    if (Math.abs(sum - 100) > NEAR) return [];
    const expression = others.reduce<Expression>(
      (rest, _, at) => minus(rest, figure(at)),
      constant(100),
    );
    const left = `100 − ${writeOperands(others).join(' − ')}`;
    return [{ kind: 'sum', reported, operands: others, expression, left }];
  });
}
