import type { Measure } from '@/lib/schema/observation';

/** Taken first to last where a question does not say which measure it wants; changes are never taken for a level. */
export const STATING_MEASURES: readonly Measure[] = [
  'level',
  'ratio',
  'standard',
  'share',
  'cumulative',
  'average_growth',
  'multiple',
  'other',
];

/** Measures that say how a level changed. */
export const CHANGE_MEASURES: readonly Measure[] = ['yoy_pct', 'yoy_abs', 'pp_change'];
