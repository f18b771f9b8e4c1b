import { sayPeriod } from '@/lib/text/period-span';
import type { Observation } from '@/lib/schema/observation';
import type { Operand } from './operand';

/** What tells an observation from the others it is ranked with: its breakdown, area, period or indicator. */
function labelOf(row: Observation, rows: readonly Observation[]): string {
  const parts: ((one: Observation) => string)[] = [
    ({ period }) => sayPeriod(period),
    ({ area }) => area,
    ({ breakdown }) => breakdown.join('、') || '合计',
    ({ indicator }) => indicator,
  ];
  const telling = parts.filter((part) => new Set(rows.map(part)).size > 1);
  return telling.map((part) => part(row)).join('');
}

/** Highest first; equal amounts keep the order in which they were given. */
export function rankOperands(operands: readonly Operand[]) {
  const ordered = [...operands].sort((a, b) => b.quantity.value.comparedTo(a.quantity.value));
  const rows = ordered.map(({ row }) => row);
  const formula = ordered
    .map(({ row, quantity }, at) => {
      const label = labelOf(row, rows);
      const before = ordered[at - 1];
      const sign =
        before === undefined ? '' : before.quantity.value.eq(quantity.value) ? ' = ' : ' > ';
      return `${sign}${row.value}${row.unit}${label === '' ? '' : `（${label}）`}`;
    })
    .join('');
  return { ordered, formula };
}
