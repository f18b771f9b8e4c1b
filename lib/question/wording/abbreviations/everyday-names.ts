import type { Rewriting } from '@/lib/text/rewrite';

/** What everybody says → what documents call it. */
export const EVERYDAY_NAMES: readonly Rewriting[] = [
  // Where one goes round the corner is of the first level; what is counted there are institutions.
  [/(?<=[在到去])社区(?:医院)?(?=看|门诊|就诊|就医|住院)/g, '一级及以下医院'],
  [/生(?:下|了)?(?:一个|个|完|了个)?(?:孩子|小孩子?|娃娃?|宝宝|小朋友)/g, '生孩子'],
  [/(?:缴|交)(?:满|够|足)(?:多少|几)年/g, '累计缴费年限几年'],
  // 新办法 is no 新办.
  [/新(?=参保|参加|入保|登记|加入|(?:开|增)?[办设](?![法理备])|开(?!发|展|始|放))/g, '新增'],
];
