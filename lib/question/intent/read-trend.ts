import type { IntentReading } from './intent-reading';

const UP = '增长|上升|上涨|增加|提高|攀升|走高|增多|涨|升';
const DOWN = '下降|下滑|减少|回落|降低|走低|下跌|缩水|萎缩|跌|降';
/** How it is said to go, which only a statement says. */
const HOW =
  '(?:持续|继续|连续|连年|不断|稳步|稳定|大幅度?|小幅|明显|显著|逐年|再次|再度|又|还在|一直|仍在|仍然?|快速|高速|猛|暴|狂|略|有所|也是|也在|依然|依旧|进一步|保持|呈|两位数|双位数)(?:地|的|着|了|在)*';
/** 在参保持续增加的情况下: told of something else than what is asked. */
const TOLD = '(?!的|之|情况|趋势|多少|几|[^,。?!]{0,3}(?:多少|几|\\d)|还是)';
const SAID = '了(?:不少|很多|许多|一些|一点|这么多|那么多)?(?=[,。;])';

const wayOf = (words: string): RegExp =>
  new RegExp(`(?:${HOW})+(?:${words})了?${TOLD}|(?<!没有?|[不未\\d%])(?:${words})${SAID}`);

const WAYS: readonly (readonly [RegExp, 'up' | 'down', number])[] = [
  [/翻了?一?(?:番|倍)|成倍|倍增/, 'up', 100],
  [/腰斩|砍半|减半|(?:少|降|跌|掉)了?一半/, 'down', 50],
  [new RegExp(`(?:猛|激|暴|骤|剧|飙|大)[增涨升]长?了?${TOLD}`), 'up', 0],
  [new RegExp(`(?:暴|骤|锐|大|狂|猛)[跌降减]了?${TOLD}(?!价)`), 'down', 0],
  [/新高(?![质值端新水])|历史最高/, 'up', 0],
  [/新低|历史最低/, 'down', 0],
  [wayOf(UP), 'up', 0],
  [wayOf(DOWN), 'down', 0],
];
const TWO_DIGITS = /两位数|双位数/;

/** The words that state a change, where they stand. */
export const trendWords = (text: string): { from: number; to: number }[] =>
  WAYS.flatMap(([pattern]) => {
    const match = pattern.exec(text);
    return match ? [{ from: match.index, to: match.index + match[0].length }] : [];
  });

/** The change that a question states beside what it asks (继续两位数增长,给个数): which way, and by how many per cent at least. */
export function readTrend(text: string): Pick<IntentReading, 'trend'> {
  const all = WAYS.filter(([pattern]) => pattern.test(text));
  const [found] = all;
  if (!found || all.some(([, way]) => way !== found[1])) return {};
  const [, way, least] = found;
  return { trend: { way, least: Math.max(least, TWO_DIGITS.test(text) ? 10 : 0) } };
}
