import type { Observation } from '@/lib/schema/observation';
import type { Claim } from './claim';
import { agrees, claimOf, coverage } from './claim-sums';
import { isAdditive, isSameBase } from './comparability';
import { isDefinite } from './level-table';
import type { LevelTable } from './level-table';

/** Characters that may part a total from its list (，其中：支付), and the items of a list (、 and a line's end). */
const GAP = 16;
/** What is left of an income is no part of it. */
const BALANCE = /结[存余]/;
const CHANGES: readonly Observation['measure'][] = ['yoy_pct', 'yoy_abs', 'pp_change', 'share'];

/** The amounts that stand right behind a total, one after the other, under names of their own. */
function listedAfter(table: LevelTable, total: Observation): Observation[] {
  const listed: Observation[] = [];
  let end = total.end;
  const after = table.nearby(total).filter((row) => row.end > total.end);
  for (const row of [...after].sort((a, b) => a.end - b.end || (a.id < b.id ? -1 : 1))) {
    if (row.start - end > GAP) break;
    end = row.end;
    if (CHANGES.includes(row.measure)) continue;
    if (BALANCE.test(row.indicator) || row.indicator === total.indicator) break;
    if (!isAdditive(row) || !isSameBase(row, total)) break;
    listed.push(row);
  }
  return listed;
}

function claimOne(table: LevelTable, total: Observation): Claim | null {
  if (!isAdditive(total) || !isDefinite(total) || total.value.replace(/\D/g, '').length < 3)
    return null;
  const listed = listedAfter(table, total).map((row) => ({ row, value: row.indicator }));
  for (let count = listed.length; count > 1; count -= 1) {
    const claim = claimOf(total, listed.slice(0, count));
    if (agrees(claim)) return claim;
  }
  const whole = claimOf(total, listed);
  const covered = listed.length > 2 ? coverage(whole) : 0;
  return covered >= 0.9 && covered < 1
    ? { ...whole, incomparable: '所列分项可能没有列全。' }
    : null;
}

/** A total and the list that follows it, each item with a name of its own: 待遇支出…。其中，支付产前检查费用…、住院分娩费用…. */
export function claimListedParts(table: LevelTable): Claim[] {
  return table.observations.flatMap((row) => claimOne(table, row) ?? []);
}
