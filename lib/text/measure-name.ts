import type { Measure } from '@/lib/schema/observation';

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

/** What is measured, in Chinese: 同比增长率. */
export function nameMeasure(measure: Measure): string {
  return NAMES[measure];
}
