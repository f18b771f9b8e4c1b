import type { Observation } from '@/lib/schema/observation';
import { sayPeriod } from '@/lib/text/period-span';
import { nameMeasure } from '@/lib/text/measure-name';

/** A column of the table; `sort` is its name in the address. The value has a column of its own. */
export type Column = {
  name: 'area' | 'period' | 'measure' | 'source';
  label: string;
  text: (observation: Observation, titles: Readonly<Record<string, string>>) => string;
};

export const COLUMNS: readonly Column[] = [
  { name: 'area', label: '地区', text: ({ area }) => area },
  { name: 'period', label: '时期', text: ({ period }) => sayPeriod(period) },
  { name: 'measure', label: '类型', text: ({ measure }) => nameMeasure(measure) },
  { name: 'source', label: '资料', text: ({ source }, titles) => titles[source] ?? source },
];

/** `hide=area&hide=source` in the address → the columns that are left. */
export function shownColumns(hide: readonly string[]): readonly Column[] {
  const hidden = new Set(hide);
  return COLUMNS.filter(({ name }) => !hidden.has(name));
}
