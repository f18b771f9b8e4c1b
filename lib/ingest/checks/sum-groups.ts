import type { Observation } from '@/lib/schema/observation';
import type { BreakdownTerm } from '@/lib/schema/term';
import { isAdditiveOrChange, isSameBase } from './comparability';
import { isDefinite, REACH } from './level-table';
import type { LevelTable } from './level-table';

/** Figures of one indicator, each narrower than the total by one value of one dimension. */
export type PartGroup = {
  total: Observation;
  parts: readonly { row: Observation; value: string }[];
  dimension: string;
};

/** 二级及以下 beside 二级 counts it twice. */
function withoutUnions(parts: PartGroup['parts']): PartGroup['parts'] {
  const values = parts.map(({ value }) => value);
  return parts.filter(({ value }) => {
    const core = /^(.+?)(?:及以下|及以上|以下|以上)$/.exec(value)?.[1];
    return core === undefined || !values.includes(core);
  });
}

/** One part a value, the first that the source prints. */
function distinctValues(parts: PartGroup['parts']): PartGroup['parts'] {
  const seen = new Set<string>();
  return [...parts]
    .sort((a, b) => a.row.end - b.row.end || (a.row.id < b.row.id ? -1 : 1))
    .filter(({ value }) => !seen.has(value) && seen.add(value));
}

/** The groups of parts that each total of a source has beside it, at least two parts each. */
export function partGroups({
  table,
  breakdowns,
  isTotal = isAdditiveOrChange,
}: {
  table: LevelTable;
  breakdowns: readonly BreakdownTerm[];
  isTotal?: (row: Observation) => boolean;
}): PartGroup[] {
  const dimensions = new Map(breakdowns.map(({ name, dimension }) => [name, dimension]));
  return table.observations
    .filter((row) => isTotal(row) && isDefinite(row))
    .flatMap((total) => {
      const groups = new Map<string, { row: Observation; value: string }[]>();
      for (const row of table.siblings(total)) {
        const rest = row.breakdown.filter((value) => !total.breakdown.includes(value));
        const [value] = rest;
        if (
          value === undefined ||
          rest.length > 1 ||
          row.breakdown.length !== total.breakdown.length + 1
        )
          continue;
        if (row.measure !== total.measure || !isSameBase(row, total)) continue;
        const dimension = dimensions.get(value) ?? '';
        if (dimension === '' && Math.abs(row.start - total.start) > REACH) continue;
        const group = groups.get(dimension);
        if (group) group.push({ row, value });
        else groups.set(dimension, [{ row, value }]);
      }
      return [...groups]
        .map(([dimension, parts]) => ({
          total,
          dimension,
          parts: withoutUnions(distinctValues(parts)),
        }))
        .filter(({ parts }) => parts.length > 1);
    });
}
