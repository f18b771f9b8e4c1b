import type { Measure, Observation } from './observation';

const CHANGES: ReadonlySet<Measure> = new Set(['yoy_pct', 'yoy_abs', 'pp_change']);

/**
 * 低保对象支付比例提高5个百分点 in rules, against no year: what is added in a case is neither what is paid nor how it
 * changed, and only its sentence says in which case.
 */
export const isAdjustment = ({
  measure,
  period,
  note,
}: Pick<Observation, 'measure' | 'period' | 'note'>): boolean =>
  CHANGES.has(measure) && period === '' && !note.includes('比');
