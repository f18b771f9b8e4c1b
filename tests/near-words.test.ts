import { beforeAll, describe, expect, it } from 'vitest';
import { readTerms } from '@/lib/indexing/read-terms';
import type { Terms } from '@/lib/schema/term';
import { fold } from '@/lib/text/fold';

/** What differs in figure, in kind or in direction, whatever the catalogue knows of it. */
const APART = `
人数/人次 收入/支出 收入/结余 支出/结余 职工/居民 门诊/住院 参保/享受待遇 缴费/参保 缴费/支付 统筹基金/个人账户 增加/减少 增长/下降 上升/下降
上涨/下跌 提高/降低 上调/下调 纳入/调出 延长/缩短 提前/推迟 涨价/降价 累计/当年 累计结存/当期结存 在职/退休 药品/耗材 一级/二级 二级/三级
儿童/老人 起付线/封顶线 上限/下限 自付/自费 同比/环比 省内/跨省 城镇/农村 男性/女性 中药/西药 公立医院/民营医院 最高/最低 出生/死亡
出生率/死亡率 发病率/患病率 死亡率/病死率 均值/中位数 人均/次均 比例/人数 比例/增速 罚款/追回 原研药/仿制药 上半年/下半年 年初/年末
批准/申请 发布/施行 公布/实施 试点/全面推开 预算/决算 计划/完成 目标/完成 盈余/赤字 存量/增量 进口/出口 国产/进口 优点/缺点 机遇/挑战
供给/需求 允许/禁止 放开/收紧 开始/结束 行政处罚/刑事处罚 中央/地方 医生/护士 医生/患者 药店/医院 医疗救助/大病保险
`
  .trim()
  .split(/\s+/)
  .map((pair) => pair.split('/'));

describe('the groups of terms/near-words.txt', () => {
  let terms: Terms;
  let groups: ReadonlySet<string>[];

  beforeAll(async () => {
    terms = await readTerms('terms');
    groups = (terms.near ?? []).map((group) => new Set(group.map(fold)));
  }, 60_000);

  const withBoth = ([one = '', other = '']: readonly string[]): string[] =>
    groups.filter((group) => group.has(one) && group.has(other)).map(written);

  it('hold two words at least, and none twice', () => {
    const bad = (terms.near ?? []).filter(
      (group) => group.length < 2 || new Set(group.map(fold)).size < group.length,
    );
    expect(bad).toEqual([]);
  });

  it('are not said twice, nor within another', () => {
    const having = new Map<string, ReadonlySet<string>[]>();
    for (const group of groups)
      for (const word of group) having.set(word, [...(having.get(word) ?? []), group]);
    const within = groups.filter((group) => {
      const [first = '', ...rest] = group;
      const others = (having.get(first) ?? []).filter((other) => other !== group);
      return others.some((other) => rest.every((word) => other.has(word)));
    });
    expect(within.map(written)).toEqual([]);
  });

  it('hold no two values that a figure is broken down by', () => {
    const named = terms.breakdowns.map(({ name, aliases, dimension }) => ({
      of: dimension,
      name,
      spellings: [name, ...aliases],
    }));
    expect(toldApart(named, groups)).toEqual([]);
  });

  it('hold no two indicators', () => {
    const named = terms.indicators.map(({ name, aliases }) => ({
      of: '',
      name,
      spellings: [name, ...aliases],
    }));
    expect(toldApart(named, groups)).toEqual([]);
  });

  it('hold no two words that differ in figure, in kind or in direction', () => {
    expect(APART.flatMap(withBoth)).toEqual([]);
  });
});

const written = (group: ReadonlySet<string>): string => [...group].join(' ');

/** Groups with spellings of two names of the same kind that have none in common. */
function toldApart(
  named: readonly { of: string; name: string; spellings: readonly string[] }[],
  groups: readonly ReadonlySet<string>[],
): string[] {
  const namesOf = new Map<string, string[]>();
  for (const { of, name, spellings } of named) {
    for (const spelling of new Set(spellings.map(fold))) {
      const key = `${of}\n${spelling}`;
      namesOf.set(key, [...(namesOf.get(key) ?? []), name]);
    }
  }
  const kinds = [...new Set(named.map(({ of }) => of))];
  return groups
    .filter((group) =>
      kinds.some((of) => {
        const known = [...group].flatMap((word) => {
          const names = namesOf.get(`${of}\n${word}`);
          return names ? [names] : [];
        });
        return known.some((one) =>
          known.some((other) => !one.some((name) => other.includes(name))),
        );
      }),
    )
    .map(written);
}
