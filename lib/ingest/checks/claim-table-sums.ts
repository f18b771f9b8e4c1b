import { quantityOf } from '@/lib/text/quantity';
import type { Observation } from '@/lib/schema/observation';
import type { Claim } from './claim';
import { claimOf } from './claim-sums';
import { isAdditive, isSameBase } from './comparability';
import { isDefinite } from './level-table';
import type { LevelTable } from './level-table';

/** Few enough that an equal sum is no chance, and that looking for it is quick. */
const MOST_PARTS = 5;
const MOST_ROWS = 40;
const TELLING_DIGITS = 4;

type Counted = { row: Observation; amount: number };

/** A breakdown value more or less: rows of one column of a flattened table. */
function column(table: LevelTable, total: Observation): Counted[] {
  return table
    .siblings(total)
    .filter(
      (row) => row.measure === total.measure && row.unit === total.unit && row.end > total.end,
    )
    .filter((row) => isSameBase(row, total) && row.breakdown.length > 0)
    .sort((a, b) => a.end - b.end || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_ROWS)
    .flatMap((row) => {
      const amount = quantityOf(row)?.value.toNumber();
      return amount === undefined ? [] : [{ row, amount }];
    });
}

/** Rows that stand together and make the amount: 公立医院 and 民营医院 under 医院. */
function runOf(rows: readonly Counted[], amount: number): Counted[] | null {
  for (let from = 0; from < rows.length; from += 1) {
    let sum = 0;
    for (let to = from; to < rows.length && sum < amount; to += 1) {
      sum += rows[to]?.amount ?? 0;
      if (sum === amount && to > from) return rows.slice(from, to + 1);
    }
  }
  return null;
}

/** The first row and some later ones that make the amount; those between are rows of theirs. */
function pickOf(rows: readonly Counted[], amount: number): Counted[] | null {
  const pick = (from: number, left: number, picked: Counted[]): Counted[] | null => {
    if (left === 0) return picked.length > 1 ? picked : null;
    if (left < 0 || picked.length === MOST_PARTS) return null;
    for (let at = from; at < rows.length; at += 1) {
      const row = rows[at];
      const found = row && pick(at + 1, left - row.amount, [...picked, row]);
      if (found) return found;
      if (picked.length === 0) return null; // the first row is a part in any case
    }
    return null;
  };
  return pick(0, amount, []);
}

function claimOne(table: LevelTable, total: Observation): Claim | null {
  if (!isAdditive(total) || !isDefinite(total)) return null;
  if (total.value.replace(/\D/g, '').length < TELLING_DIGITS || total.value.includes('.'))
    return null;
  const amount = quantityOf(total)?.value.toNumber() ?? 0;
  const rows = column(table, total);
  const parts = rows.length < 2 ? null : (runOf(rows, amount) ?? pickOf(rows, amount));
  return (
    parts &&
    claimOf(
      total,
      parts.map(({ row }) => ({ row, value: row.breakdown.join('/') })),
    )
  );
}

/**
 * Totals of a flattened table, whose rows say what they are part of only by where they stand: whole numbers that the rows
 * behind them make up exactly. Proves; never accuses.
 */
export function claimTableSums(table: LevelTable): Claim[] {
  return table.observations.flatMap((row) => claimOne(table, row) ?? []);
}
