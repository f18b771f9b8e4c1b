import type { Target } from '@/lib/schema/reading';
import type { Cell, Series } from '@/lib/question/vocabulary/vocabulary';

/** The target that looks up one cell of a series. */
export const targetOfCell = ({ indicator, breakdown, area }: Series, cell: Cell): Target => ({
  indicator: indicator.name,
  breakdown: breakdown.map(({ name }) => name),
  area,
  period: cell.period,
  ...(cell.measure !== 'level' && { measure: cell.measure }),
  missing: '',
  missingWords: [],
  assumed: [],
  unasked: [],
});
