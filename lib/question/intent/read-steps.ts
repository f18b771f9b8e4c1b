import type { IntentReading } from './intent-reading';

const YEAR = '(?:哪(?:一|个)?年(?:份|度)?|几几年)';
const ROSE = '(?:增加|增长|上升|提高|上涨|提升|(?<!新)增(?![幅速量])|涨(?!幅)|升)';
const FELL = '(?:减少|下降|降低|下跌|减|降(?!幅)|跌(?!幅)|掉)';
const MOST = '(?:得)?最(?:多|快|大|猛|厉害|明显|狠)';
const LEAST = '(?:得)?最(?:少|慢|小)';
const RISE = '(?:增速|增幅|增长率|涨幅|增量|增加额|升幅|增长幅度)';
const FALL = '(?:降幅|跌幅|减幅|下降幅度)';
const HIGH = '最(?:高|大|快|多|猛)';
const LOW = '最(?:低|小|慢|少)';

const ofYear = (what: string): RegExp =>
  new RegExp(`${YEAR}[^,。?!]{0,10}${what}|${what}[^,。?!]{0,8}${YEAR}`);
const either = (...all: readonly string[]): string => `(?:${all.join('|')})`;

/** 逐年增速, 每年比上年多多少; a mean over the years is none of each. */
const EACH =
  /(?:逐年|各年度?|每年|历年|每一年|分年|年年)的?(?:[^,。?!]{0,8}(?:增速|增幅|增长率|涨幅|降幅|同比)|(?:都|各|分别)?(?:比|较)上(?:一)?年|(?:都|各|分别)?(?:增加|增长|涨|减少|下降)了?(?:多少|几))/;
const MEAN = /年均|平均|累计|标准/;
const BY_RATE = /速|幅|率|最快|最慢|同比|百分|%/;

type Steps = NonNullable<IntentReading['steps']>;
const RULES: readonly (readonly [RegExp, Steps])[] = [
  [ofYear(either(ROSE + MOST, RISE + HIGH)), 'most'],
  [ofYear(either(ROSE + LEAST, RISE + LOW, FELL + MOST, FALL + HIGH)), 'least'],
  [EACH, 'each'],
];

/**
 * The change from each year to the next: of all years (逐年增速), or the year that rose most or least (哪年涨得最多); undefined where the
 * wording asks for none.
 */
export function readSteps(text: string): Partial<IntentReading> | undefined {
  const found = MEAN.test(text) ? undefined : RULES.find(([pattern]) => pattern.test(text));
  const operation = BY_RATE.test(text) ? 'growth' : 'difference';
  return found && { intent: 'series', operation, steps: found[1] };
}
