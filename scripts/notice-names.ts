import type { Notice } from '@/lib/schema/answer';

/** What a terminal calls each kind of notice. */
export const noticeNames: Readonly<Record<Notice['kind'], string>> = {
  preliminary: '初步数据',
  scope: '口径',
  mismatch: '数字不符',
  sources_disagree: '资料不一',
  years_differ: '年份不同',
  rounded: '四舍五入',
  secondary_source: '转引',
  interpretation: '理解',
  unverified: '未核实',
  fallback: '引擎',
};
