import { REPEATING_WORDS } from '@/lib/question/vocabulary/repeating-words';
import type { Series } from '@/lib/question/vocabulary/vocabulary';
import type { ContentWord } from '@/lib/schema/reading';
import type { SeriesMatch } from './match-series';
import { saysKind } from './says-kind';

/** 还剩几家 asks for no balance. */
const SPOKEN_LEFT = /^还?剩/;
/** Money that goes out or comes in, as people say it: 花了, 用掉, 收上来. */
const SPOKEN_OUT = /^(?:花|用|支|付|掏|赔|给|报)(?:了|掉|出|去|多少|销了)/;
const SPOKEN_IN = /^(?:收|筹|进|交)(?:了|上来|进来|到|多少)/;
const OUT =
  /支出|费用|(?<![缴交收])费$|津贴|支付|使用|待遇|金额|违约|追回|挽回|损失|补助|奖励|负担/;
const IN = /收入|筹资|缴费|违约|追回|挽回|金额|追缴|罚/;

/** What says again how the value is got, what kind of value it is, or what the name says. */
export const repeatsName = (word: ContentWord, match: SeriesMatch): boolean =>
  isSumOfOne(word, match.series) ||
  isSpokenMoney(word, match.series) ||
  saysKind(word, match.series) ||
  isInName(word, match);

/** 累计 of a figure that is stated for one time only is that figure. */
const isSumOfOne = ({ text }: ContentWord, { cells }: Series): boolean =>
  text === '累计' && new Set(cells.map(({ period }) => period)).size === 1;

/** 收了多少违约金: the verb says that it is money and which way it goes, as the name does. */
function isSpokenMoney({ text }: ContentWord, { indicator, cells }: Series): boolean {
  const isOut = SPOKEN_OUT.test(text);
  if (!isOut && !SPOKEN_IN.test(text) && !SPOKEN_LEFT.test(text)) return false;
  const isMoney = cells.some(({ unit }) => unit.endsWith('元'));
  // 目录收了多少种: of things that are counted it tells nothing.
  if (!isMoney) return true;
  return !SPOKEN_LEFT.test(text) && (isOut ? OUT : IN).test(indicator.name);
}

/** 退休老人, 三级医院的医院: a general noun beside the name that already says it. */
function isInName({ text }: ContentWord, { series, unasked }: SeriesMatch): boolean {
  const name = [series.indicator.name, ...series.breakdown.map((label) => label.name)]
    .filter((one) => !unasked.includes(one))
    .join('\n');
  return REPEATING_WORDS.some(({ beside, words }) => words.has(text) && beside.test(name));
}
