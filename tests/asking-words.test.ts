import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTerms } from '@/lib/indexing/read-terms';
import type { Terms } from '@/lib/schema/term';
import { fold } from '@/lib/text/fold';
import { parseWords } from '@/lib/text/segment';

/** Words that make a figure another one, or are of the domain: none may be taken for a word of the asking. */
const NARROWING = `
新增 首次 累计 当期 结余 滚存 最高 最低 最多 最少 停止 暂停 取消 追回 移交 查处 处罚 约谈 解除 申报 登记 备案 审核 核定 报销 缴费 筹资 补助 资助 救助 领取 享受
参保 退保 断缴 续保 转移 接续 职工 居民 学生 儿童 老人 老年 家属 配偶 朋友 邻居 农民 女性 男性 农村 城镇 贫困 低保 残疾 失能 门诊 住院 药店 医院 基层 三级 二级 一级
人次 人数 家数 率 比率 增幅 降幅 增加 减少 上升 下降 全国 全省 全市 省内 跨省 异地 本地 国产 进口 预算 决算 计划 目标 试点 全面 上半年 下半年 季度 年初 年末
协议 举报 投诉 死亡 出生 中选 续约 谈判 调出 调入 纳入 集采 带量
`
  .trim()
  .split(/\s+/);

describe('the words of terms/asking-words.txt', () => {
  let terms: Terms;
  let words: ReadonlySet<string>;

  beforeAll(async () => {
    terms = await readTerms('terms');
    words = new Set(terms.asking);
  }, 60_000);

  const among = (spellings: readonly string[]) =>
    spellings.filter((spelling) => words.has(fold(spelling)));

  it('are many, folded and Chinese', () => {
    expect(words.size).toBeGreaterThan(1_500);
    expect(
      [...words].filter((word) => word !== fold(word) || !/^[\p{Script=Han}a-z]+$/u.test(word)),
    ).toEqual([]);
  });

  it('are no name or alias of an indicator or of a value of a breakdown', () => {
    expect(
      among(
        [...terms.indicators, ...terms.breakdowns].flatMap(({ name, aliases }) => [
          name,
          ...aliases,
        ]),
      ),
    ).toEqual([]);
  });

  it('are no synonym of a word of the documents, and no place', () => {
    expect(among(terms.synonyms.map(({ word }) => word))).toEqual([]);
    expect(among(terms.areas.flatMap(({ name, aliases }) => [name, ...aliases]))).toEqual([]);
  });

  it('are no word of the domain', () => {
    expect(among(parseWords(readFileSync('terms/words.txt', 'utf8')))).toEqual([]);
    expect(among(NARROWING)).toEqual([]);
  });
});
