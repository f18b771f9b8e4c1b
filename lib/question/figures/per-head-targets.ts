import type { Target } from '@/lib/schema/reading';
import { areToldTogether } from './of-one-sentence';
import { isSamePeriod } from '@/lib/text/period-span';
import type { Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';

const COUNTS = /(?:人次|人|家|起|件|例|名|个)$/;
/** What 每人次 or 人均 divides by, by its unit. */
const DIVISORS: readonly (readonly [RegExp, RegExp])[] = [
  [/每人次|一人次|次均|每次|单次|一次|每例/, /人次$/],
  [/每起|每案|每件|平均一[起件案]/, /[起件]$/],
  [/(?:每|平均一)(?:个|家|所)?(?:定点)?(?:机构|医院|药店|企业)|每家|单家/, /[家所]$/],
  [
    /人均|每人|每名|每位|人头|(?:每|平均一)个?[^,。?多几家]{0,8}(?:的人|参保人|参保者|人员|患者|职工|居民)/,
    /[人名]$/,
  ],
];
const LEAST_KIN = 1.5;

type Sought = {
  target: Target;
  text: string;
  /** Words of the question that the figure does not account for: they name the other. */
  words: readonly string[];
  vocabulary: Vocabulary;
};

/** What the figure of `target` is divided by for 人均 and 次均: a count of the same scheme, time and place that stands near it. */
export function divisorOf({ target, text, words, vocabulary }: Sought): Target | undefined {
  return kinOf({
    target,
    words,
    text,
    unit: DIVISORS.find(([asked]) => asked.test(text))?.[1] ?? COUNTS,
    vocabulary,
  });
}

/** What is shared out among a count: 每人次多少元 over 举报奖励人次, 平均一起抓几个人 over 案件数, 人均几次 over 人数. */
const DIVIDENDS: readonly { asked: RegExp; of: RegExp; unit: RegExp }[] = [
  { asked: /元|钱|金额|费用|支付|[万亿]$/, of: COUNTS, unit: /元$/ },
  { asked: /(?:每|平均一)[起件案][^,。?]*(?:几|多少)(?:个|名|人)/, of: /[起件]$/, unit: /[人名]$/ },
  { asked: /(?:几|多少)(?:人?次|回)/, of: /人$/, unit: /人次$/ },
];

/** The figure that belongs to a count (举报奖励人次 → 举报奖励金额), where the count was what the question named. */
export function dividendOf({ target, text, words, vocabulary }: Sought): Target | undefined {
  const own = vocabulary.series.find((series) => isOf(series, target));
  const found = DIVIDENDS.find(
    ({ asked, of }) => asked.test(text) && own?.cells.some(({ unit }) => of.test(unit)) === true,
  );
  return found && kinOf({ target, words, text, unit: found.unit, vocabulary });
}

function kinOf({
  target,
  words,
  text,
  unit,
  vocabulary,
}: Sought & { unit: RegExp }): Target | undefined {
  const own = vocabulary.series.find((series) => isOf(series, target));
  if (!own) return undefined;
  const ranked = vocabulary.series
    .filter((series) => series !== own && series.area === target.area)
    .filter((series) => !isNarrower({ series, own, text }))
    .flatMap((series) => {
      const cell = series.cells.find(
        ({ period, measure, unit: printed }) =>
          (measure === 'level' || measure === 'cumulative') &&
          isSamePeriod(period, target.period) &&
          unit.test(printed),
      );
      return cell
        ? [
            {
              series,
              period: cell.period,
              kin: kinship({ left: own, right: series, isNamed: isNamed(series, words) }),
            },
          ]
        : [];
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

/** 住院费用 beside 结算人次 is but a part of what they cost, where 住院 was not asked for. */
const isNarrower = ({
  series,
  own,
  text,
}: {
  series: Series;
  own: Series;
  text: string;
}): boolean =>
  (namesOf(series).match(/住院|门诊/g) ?? []).some(
    (service) => !namesOf(own).includes(service) && !text.includes(service),
  );

const namesOf = ({ indicator, breakdown }: Series): string =>
  [indicator, ...breakdown].map(({ name }) => name).join();

/** Whether a name holds words that are still to be accounted for. */
const isNamed = ({ indicator }: Series, words: readonly string[]): boolean =>
  words.some((word) => word.length > 1 && indicator.spellings.includes(word));

/** 参保资助 and 资助参保 are one word; 人数 says nothing of what is counted. */
const telling = ({ indicator: { words } }: Series): string[] =>
  words
    .filter(({ text }) => text.length > 1 && !/^(?:人数|人次|享受)$/.test(text))
    .map(({ text }) => [...text].sort().join(''));

/** How closely two figures belong together: same breakdown, words in common, said in one sentence. */
function kinship({
  left,
  right,
  isNamed: said,
}: {
  left: Series;
  right: Series;
  /** Whether the question has words for the second. */
  isNamed: boolean;
}): number {
  const names = (series: Series) => series.breakdown.map(({ name }) => name);
  const same =
    names(left).length === names(right).length &&
    names(left).every((name) => names(right).includes(name))
      ? 1
      : 0;
  const words = new Set(telling(left));
  const own = telling(right);
  // 救助 of 救助人次 stands in 医疗救助 of 医疗救助支出.
  const isHeld = (word: string) =>
    [...words].some((other) => [...word].every((letter) => other.includes(letter)));
  const shared = own.filter(isHeld).length / Math.max(1, own.length);
  const sentences = new Set(left.context.split('\n'));
  const isLineShared = right.context
    .split('\n')
    .some(
      (line) =>
        line.length > 12 &&
        [...sentences].some((other) => other.includes(line) || line.includes(other)),
    );
  const together = areToldTogether(left, right) ? TOLD_TOGETHER : isLineShared ? 0.6 : 0;
  const enrolled =
    /参保人数$/.test(right.indicator.name) &&
    left.indicator.name.startsWith(right.indicator.name.replace(/参保人数$/, ''))
      ? 0.6
      : 0;
  const insured = isInsuredOf(left, right) ? 1.6 : 0;
  const named = beginAlike(left, right) ? LEAST_SHARED : 0;
  if (said) return 1 + same + shared + together;
  if (Math.max(shared, named) < LEAST_SHARED && enrolled === 0) return insured;
  return Math.max(insured, same + Math.max(shared, named) + together + enrolled);
}

const TOLD_TOGETHER = 0.9;
const LEAST_SHARED = 0.3;
const LEAST_BEGINNING = 5;

/** 长期护理保险|护理服务人员数 and 长期护理保险|定点服务机构数 are of one insurance. */
const beginAlike = ({ indicator: { name } }: Series, right: Series): boolean =>
  right.indicator.name.startsWith(name.slice(0, LEAST_BEGINNING));

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
    /享受待遇|医疗总费用/.test(left.indicator.name)
  );
}
