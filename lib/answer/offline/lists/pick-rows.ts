import { readUnit } from '@/lib/text/units';
import { unitOfCell } from './unit-of-cell';
import type { CountedLine, CountedTable } from './counted-table';
import type { RowTest } from './row-test';

/** The rows that a test holds for, best first where their order is asked for, else as printed. */
export function pickRows({
  rows,
  table,
  columns,
  test,
}: {
  rows: readonly CountedLine[];
  table: CountedTable;
  columns: readonly number[];
  test: RowTest;
}): CountedLine[] {
  const valueOf = (row: CountedLine, place: number): number =>
    row.values[table.columns.indexOf(columns[place] ?? -1)] ?? Number.NaN;
  const sign = test.kind === 'rose' || test.kind === 'over' || test.kind === 'top' ? 1 : -1;
  switch (test.kind) {
    case 'fell':
    case 'rose':
      return rows.filter((row) => sign * (valueOf(row, 1) - valueOf(row, 0)) > 0);
    case 'over':
    case 'under': {
      const asked = readUnit(test.unit);
      return rows.filter((row) => {
        const unit = readUnit(unitOfCell(row, table, columns[0] ?? 0));
        const difference = valueOf(row, 0) * 10 ** (unit.exponent - asked.exponent) - test.value;
        return sign * difference > 0 || (test.isWithin && difference === 0);
      });
    }
    default: {
      const known = rows.filter((row) => !Number.isNaN(valueOf(row, 0)));
      const ordered = [...known].sort(
        (left, right) =>
          sign * (valueOf(right, 0) - valueOf(left, 0)) ||
          known.indexOf(left) - known.indexOf(right),
      );
      return test.count <= ordered.length ? ordered.slice(0, test.count) : [];
    }
  }
}
