import type { IntentReading } from './intent-reading';

const CHANGE = /增|减|涨|跌|升|降|变化|变动|提高|回落|多了|少了|越来越|比\d{4}年/;
const UP = /涨|上升|增加|增长|提高|上涨|变多|变高|攀升|多了|越来越(?:多|高|大|贵)/;
const DOWN = /下降|减少|降低|下跌|跌|回落|变少|变低|少了|降了|越来越(?:少|低|小|便宜)/;

/** 比2024年多吧; 多还是少 takes nothing for granted. */
const MORE_THAN_BEFORE = /比\d{4}年[^,。?!]{0,12}(?:多|高|大|贵)/;
const LESS_THAN_BEFORE = /比\d{4}年[^,。?!]{0,12}(?:(?<!不)少|低|小|便宜)/;

/** The way of a change that a question takes for granted; none of 多还是少. */
export function readPremise(text: string): Pick<IntentReading, 'premise'> {
  if (!CHANGE.test(text)) return {};
  const up = UP.exec(text) ?? MORE_THAN_BEFORE.exec(text);
  const down = DOWN.exec(text) ?? LESS_THAN_BEFORE.exec(text);
  if (up && down) return {};
  return up ? { premise: 'up' } : down ? { premise: 'down' } : {};
}
