import type { Target } from '@/lib/schema/reading';
import { isSamePeriod } from '@/lib/text/period-span';
import type { Series, Vocabulary } from './vocabulary';

const COUNTS = /(?:人次|人|家|起|件|例|名|个)$/;
/** What 每人次 or 人均 divides by, by its unit. */
const DIVISORS: readonly (readonly [RegExp, RegExp])[] = [
  [/每人次|一人次|次均|每次|单次|一次|每例/, /人次$/],
  [/每起|每案|每件/, /[起件]$/],
  [/每家|每个机构|单家/, /家$/],
  [/人均|每人|每名|每位|人头/, /[人名]$/],
];
const LEAST_KIN = 1.5;

/** What the figure of `target` is divided by for 人均 and 次均: a count of the same scheme, time and place that stands near it. */
export function divisorOf({
  target,
  text,
  vocabulary,
}: {
  target: Target;
  text: string;
  vocabulary: Vocabulary;
}): Target | undefined {
  return kinOf({
    target,
    unit: DIVISORS.find(([asked]) => asked.test(text))?.[1] ?? COUNTS,
    vocabulary,
  });
}

/** The amount that belongs to a count (举报奖励人次 → 举报奖励金额), where 每人次多少元 named the count. */
export function dividendOf({
  target,
  text,
  vocabulary,
}: {
  target: Target;
  text: string;
  vocabulary: Vocabulary;
}): Target | undefined {
  const own = vocabulary.series.find((series) => isOf(series, target));
  const isCount = own?.cells.some(({ unit }) => COUNTS.test(unit)) ?? false;
  return isCount && /元|钱|金额|费用|支付|[万亿]$/.test(text)
    ? kinOf({ target, unit: /元$/, vocabulary })
    : undefined;
}

function kinOf({
  target,
  unit,
  vocabulary,
}: {
  target: Target;
  unit: RegExp;
  vocabulary: Vocabulary;
}): Target | undefined {
  const own = vocabulary.series.find((series) => isOf(series, target));
  if (!own) return undefined;
  const ranked = vocabulary.series
    .filter((series) => series !== own && series.area === target.area)
    .flatMap((series) => {
      const cell = series.cells.find(
        ({ period, measure, unit: printed }) =>
          measure === 'level' && isSamePeriod(period, target.period) && unit.test(printed),
      );
      return cell ? [{ series, period: cell.period, kin: kinship(own, series) }] : [];
    })
    .sort(
      (left, right) =>
        right.kin - left.kin || (left.series.indicator.name < right.series.indicator.name ? -1 : 1),
    );
  const best = ranked[0];
  if (!best || best.kin < LEAST_KIN) return undefined;
  const { measure: _, ...plain } = target;
  return {
    ...plain,
    indicator: best.series.indicator.name,
    breakdown: best.series.breakdown.map(({ name }) => name),
    period: best.period,
  };
}

function isOf({ indicator, breakdown, area }: Series, target: Target): boolean {
  return (
    indicator.name === target.indicator &&
    area === target.area &&
    breakdown.length === target.breakdown.length &&
    breakdown.every(({ name }) => target.breakdown.includes(name))
  );
}

/** How closely two figures belong together: same breakdown, words in common, said in one sentence. */
function kinship(left: Series, right: Series): number {
  const names = (series: Series) => series.breakdown.map(({ name }) => name);
  const same =
    names(left).length === names(right).length &&
    names(left).every((name) => names(right).includes(name))
      ? 1
      : 0;
  const words = new Set(left.indicator.words.map(({ text }) => text));
  const shared =
    right.indicator.words.filter(({ text }) => words.has(text)).length /
    Math.max(1, right.indicator.words.length);
  const sentences = new Set(left.context.split('\n'));
  const together = right.context
    .split('\n')
    .some(
      (line) =>
        line.length > 12 &&
        [...sentences].some((other) => other.includes(line) || line.includes(other)),
    )
    ? 0.6
    : 0;
  const enrolled =
    /参保人数$/.test(right.indicator.name) &&
    left.indicator.name.startsWith(right.indicator.name.replace(/参保人数$/, ''))
      ? 0.6
      : 0;
  const insured = isInsuredOf(left, right) ? 1.6 : 0;
  if (shared < 0.3 && enrolled === 0) return insured;
  return Math.max(insured, same + shared + together + enrolled);
}

const SCHEMES = new Set(['职工', '居民']);
/** An insurance that has its own insured. */
const OWN_INSURED = /生育|护理|救助|商业|农村|跨省|异地|省内|省外|监管|追回/;

/** Who is insured, of the same scheme: what the visits under basic insurance are divided by for 人均. */
function isInsuredOf(left: Series, right: Series): boolean {
  if (right.indicator.name !== '基本医疗保险参保人数' || OWN_INSURED.test(left.indicator.name))
    return false;
  const schemes = (series: Series) =>
    series.breakdown.flatMap(({ name }) => (SCHEMES.has(name) ? [name] : [])).join('/');
  return (
    schemes(left) === schemes(right) &&
    right.breakdown.every(({ name }) => SCHEMES.has(name)) &&
    left.breakdown.every(({ dimension }) => dimension !== 'person') && // the old are not all insured
    /享受待遇/.test(left.indicator.name)
  );
}
