import { wholeYear } from '@/lib/text/period-span';
import type { Observation } from '@/lib/schema/observation';

/** What a level and the growth stated with it have in common: where it stands, and the cell, whole years taken as one. */
export function cellOf(row: Observation): string {
  const { source, article, indicator, area, period, breakdown } = row;
  const values = breakdown.length < 2 ? breakdown : [...breakdown].sort();
  return [source, article, indicator, area, wholeYear(period) ?? period, ...values].join('\u0000');
}
