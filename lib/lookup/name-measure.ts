import type { Measure } from '@/lib/schema/observation';

/** How a reader would name what is measured. */
const NAMES: Record<Measure, string> = {
  level: '数值',
  yoy_pct: '同比增长率',
  yoy_abs: '同比增减额',
  pp_change: '百分点变化',
  share: '占比',
  ratio: '比率',
  cumulative: '累计数',
  average_growth: '年均增长率',
  standard: '标准',
  multiple: '倍数',
  other: '其他数值',
};

/** The measure in Chinese: 同比增长率. */
export function nameMeasure(measure: Measure): string {
  return NAMES[measure];
}

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
