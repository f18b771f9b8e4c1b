import type { IntentReading } from './intent-reading';
import { OVER, UNDER } from './is-passing';

/** 哪年超过2万亿, 什么时候跌破3: the first time that a series passes a mark. */
const WHEN = '(?:哪(?:一)?年|几几年|哪一年度|什么时候|何时|啥时候)';
/** 哪几年超过2万亿: every year in which it is over the mark. */
const WHICH_YEARS = '(?:哪几年|哪些年(?:份|度|头)?|哪几个年(?:份|度|头)|有(?:哪)?几年)';
const passing = (when: string, passes: string): RegExp =>
  new RegExp(`${when}[^,。?!]{0,16}${passes}|${passes}[^,。?!]{0,16}是?(?:在|从)?${when}`);
const compared = (more: string): string => `比[^,。?!]{1,14}(?:${more})`;
const MORE = `(?:${OVER}|大于|${compared('[多高大]')})`;
const LESS = `(?:${UNDER}|不到|不满|小于|${compared('[少低小]')})`;
const CROSSINGS: readonly (readonly [RegExp, Pick<IntentReading, 'crossing' | 'isEach'>])[] = [
  [passing(WHICH_YEARS, MORE), { crossing: 'over', isEach: true }],
  [passing(WHICH_YEARS, LESS), { crossing: 'under', isEach: true }],
  [passing(WHEN, OVER), { crossing: 'over' }],
  [passing(WHEN, UNDER), { crossing: 'under' }],
];

/** A series and the first time, or all the years, over or under a mark; undefined where the wording asks for none. */
export function readCrossing(text: string): Partial<IntentReading> | undefined {
  const found = CROSSINGS.find(([pattern]) => pattern.test(text));
  return found && { intent: 'series', wanted: 'time', ...found[1] };
}
