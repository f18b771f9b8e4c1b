import { amountAsked } from './amount-asked';
import { besides } from './besides';
import { formulaOf } from './formula-of';
import { withHead } from './with-head';

const LESS =
  /(?<![增加递缩削核裁消锐骤净精偏酌一调加])减(?:去|掉)?(?![少免轻负持值速半幅刑税灾损排弱缓慢低退证员产肥重费法不])/;
/** 调增调减范围 is no formula: it is said to be one, or what it comes to is asked. */
const TAKEN_FROM = /(?:拿|用|把|将)[^,。?!]{2,40}减/;
const LEAVES = /^,?(?:那)?(?:结果|最后)?(?:是)?(?:得|等于|还?剩|还?余|多少|几(?=[万亿家人件元]))/;

/** 拿甲减乙,得几万家 → 甲比乙多几万家. Income less expenditure is a balance, and read as that. */
export function plainLess(text: string): string {
  const formula = formulaOf(text, LESS);
  if (!formula || (/收|进/.test(formula.left) && /支|花|出/.test(formula.right))) return text;
  const { head, left, right, tail } = formula;
  if (!TAKEN_FROM.test(text) && !LEAVES.test(tail)) return text;
  const core = `${left}比${right}多${amountAsked(tail)}${besides(tail)}`;
  return withHead({ head, core, side: left });
}
