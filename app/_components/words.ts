import type { Check } from '@/lib/schema/observation';
import type { Notice } from '@/lib/schema/answer';
import type { Source } from '@/lib/schema/source';

/** What codes are called on the page. */
export const VERDICTS: Record<Check['verdict'], string> = {
  mismatch: '对不上',
  rounding: '四舍五入之差',
  consistent: '一致',
  not_comparable: '不可比',
};

export const CHECK_KINDS: Record<Check['kind'], string> = {
  growth: '增速',
  change: '增减量',
  growth_of_change: '增速与增减量',
  pp_change: '百分点变化',
  share: '占比',
  sum: '分项合计',
  ratio: '比率',
  mean: '平均数',
  balance: '收支结余',
  restated: '前后两种说法',
  other: '其他',
};

export const NOTICES: Record<Notice['kind'], string> = {
  preliminary: '初步数',
  scope: '口径',
  mismatch: '数字对不上',
  sources_disagree: '出处不一致',
  years_differ: '年份不同',
  rounded: '四舍五入',
  secondary_source: '非官方公报',
  interpretation: '这样理解',
  unverified: '未核实',
  fallback: '已换引擎',
};

export const SOURCE_KINDS: Record<Source['kind'], string> = {
  bulletin: '统计公报',
  report: '报告',
  digest: '文摘',
  article: '文章',
  regulation: '法规',
  notice: '通知',
  standard: '标准',
  dataset: '数据集',
  other: '其他',
};
