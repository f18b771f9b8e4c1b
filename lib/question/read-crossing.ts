import type { IntentReading } from './intent-reading';
import { OVER, UNDER } from './is-passing';

/** 哪年超过2万亿, 什么时候跌破3: the first time that a series passes a mark. */
const WHEN = '(?:哪(?:一)?年|几几年|哪一年度|什么时候|何时|啥时候)';
const crossingOf = (passes: string): RegExp =>
  new RegExp(`${WHEN}[^,。?!]{0,10}${passes}|${passes}[^,。?!]{0,16}是?(?:在|从)?${WHEN}`);
const CROSSINGS = [
  ['over', crossingOf(OVER)],
  ['under', crossingOf(UNDER)],
] as const;

/** A series and its first time over or under a mark; undefined where the wording asks for none. */
export function readCrossing(text: string): Partial<IntentReading> | undefined {
  const found = CROSSINGS.find(([, pattern]) => pattern.test(text));
  return found && { intent: 'series', wanted: 'time', crossing: found[0] };
}
