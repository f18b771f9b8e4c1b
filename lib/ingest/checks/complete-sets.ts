/**
 * Values that together make up the whole, reviewed: the two schemes of basic insurance (居民 with 职工), a fund and its
 * personal accounts, who works and who is retired, levels of hospitals with 未定级 or with 及以下.
 */
const SETS: readonly (readonly string[])[] = [
  ['职工', '居民'],
  ['统筹基金', '个人账户'],
  ['在职', '退休'],
  ['男性', '女性'],
  ['城市', '农村'],
  ['公立医院', '民营医院'],
  ['三级', '二级', '一级及以下'],
  ['三级', '二级', '一级以下'],
  ['三级', '二级', '一级', '未定级'],
  ['三级医院', '二级医院', '一级医院', '未定级医院'],
  ['三级', '二级及以下'],
];

/** Do these values, and no others, make up the whole? */
export function isCompleteSet(values: readonly string[]): boolean {
  return SETS.some(
    (set) => set.length === values.length && set.every((value) => values.includes(value)),
  );
}
