import { isStated } from '@/lib/question/figures/is-stated';
import { balanceOf } from '@/lib/question/wording/balance-of';
import { leftOverOf } from '@/lib/question/wording/left-over-of';
import { surplusRateOf } from '@/lib/question/wording/surplus-rate-of';
import type { Ask } from '@/lib/schema/reading';
import { readPlainAsk } from './read-plain-ask';
import type { AskInput } from './read-plain-ask';

/** 那结余多少: so short, it says nothing of what fund and what year. */
const SHORT = 12;

/**
 * An ask of what income leaves of itself, called by a name that the table does not have, as one of the two figures: a surplus, the
 * rate of it, what is left over. Undefined where it is about none, or the table states it.
 */
export function readSurplus(input: AskInput, ask: Ask): Ask | undefined {
  const unstated = isStated(ask)
    ? undefined
    : (readSurplusRate(input, ask) ?? readLeftOver(input, ask));
  return unstated ?? readBalance(input, ask);
}
/** A surplus that the table does not state, as income less expenditure. */
function readBalance(input: AskInput, ask: Ask): Ask | undefined {
  const balanced = balanceOf(input.text);
  const isOwn =
    isStated(ask) && !/收支|收入减/.test(input.text) && !isOfOtherFund(ask, input.earlier.at(-1));
  return balanced === undefined || isOwn ? undefined : readTwo(input, ask, balanced);
}

/** 结余率 that the table does not state, from income and expenditure. */
function readSurplusRate(input: AskInput, ask: Ask): Ask | undefined {
  const rated = surplusRateOf(input.text);
  const two = rated === undefined ? undefined : readTwo(input, ask, rated);
  return two && isStated(two) ? { ...two, operation: 'surplus_rate' } : undefined;
}

/** What is left of one figure without another, called by a name that the table does not have. */
function readLeftOver(input: AskInput, ask: Ask): Ask | undefined {
  const worded = leftOverOf(input.text);
  const two = worded === undefined ? undefined : readTwo(input, ask, worded);
  return two && isStated(two) && two.operation === 'difference' ? two : undefined;
}

/** An ask in other words, of the fund and year spoken of before, where both of its figures are there. */
function readTwo(input: AskInput, ask: Ask, words: string): Ask | undefined {
  const read = readPlainAsk({ ...input, text: `${carriedFund(input, ask)}${words}` });
  const isBoth = read.targets.length === 2 && read.targets.every(({ missing }) => missing === '');
  return isBoth ? read : undefined;
}

/** After the expenditure of one fund, the balance of another, or one of all the years, is no 结余. */
function isOfOtherFund({ carried, targets }: Ask, previous: Ask | undefined): boolean {
  const fund = /^.*基金(?=收入$|支出$)/.exec(previous?.targets[0]?.indicator ?? '')?.[0];
  return (
    carried &&
    fund !== undefined &&
    targets.some(({ indicator }) => indicator !== `${fund}当期结存`)
  );
}

/** 那结余多少 is of the fund and the year that were asked about before. */
function carriedFund({ text, earlier }: AskInput, ask: Ask): string {
  const before = earlier.at(-1)?.targets[0];
  if (!before || !ask.carried || text.length > SHORT) return '';
  const year = ask.times.length > 0 ? /^\d{4}/.exec(before.period) : null;
  // 长期护理保险基金收入 → 长期护理保险基金: another fund than that of basic insurance is named.
  const other = /^(?!基本医疗保险).*基金(?=收入$|支出$)/.exec(before.indicator)?.[0] ?? '';
  return `${before.area}${year ? `${year[0]}年` : ''}${before.breakdown.join('')}${other}`;
}
