import type { IntentReading } from './intent-reading';

const CHANGE =
  /新(?:低|高(?![质值端新水]))|翻了?一?[番倍]|腰斩|萎缩|飙|增|减|涨|跌|升|降|掉|下滑|走[高低]|变[大小多少高低贵]|缩水|变化|变动|提高|回落|多了|少了|越来越|比\d{4}年/;
const UP =
  /新高(?![质值端新水])|翻了?一?[番倍]|飙|[猛激暴剧大倍]增|大升|涨|上升|净增|增加|增长|提高|上涨|变多|变高|攀升|升高|走高|增多|变大|变贵|多了|越来越(?:多|高|大|贵)/;
const DOWN =
  /新低|腰斩|萎缩|[锐骤猛暴大][减降]|下降|净减|减少|降低|下跌|跌|回落|下滑|走低|变小|变便宜|缩水|变少|变低|少了|降了|掉了|越来越(?:少|低|小|便宜)/;

/** 比2024年多吧; 多还是少 takes nothing for granted. */
const MORE_THAN_BEFORE = /比\d{4}年[^,。?!]{0,12}(?:多|高|大|贵)/;
const LESS_THAN_BEFORE = /比\d{4}年[^,。?!]{0,12}(?:(?<!不)少|低|小|便宜)/;

/** 职工比居民高吗: the first is said to be more; 高还是低 says neither. */
const MORE_THAN = /比(?!例|重|较)[^,。?!]{1,16}?(?:多|高|大|贵|长)(?!还是|少|久|大)/;
const LESS_THAN = /比(?!例|重|较)[^,。?!]{1,16}?(?:(?<!多)少|低|小|便宜|短)(?!还是)/;
const EITHER = /还是|相比|比较|对比/;

/** 2024年比2025年少: the earlier year is said to be less, so that it rose. */
const EARLIER_FIRST = /(\d{4})年[^,。?!]*?比(\d{4})年/;

/** 为什么没有增长: it is taken to have stood or gone the other way. */
const NOT_SO =
  /(?:没有?|未|不见|不)(?:出现|再|继续|怎么|明显)?(?:[涨升降减]|增[长加多]|上[升涨]|下[降跌]|提高)/;

/** The way of a change that a question takes for granted; none of 多还是少. */
export function readPremise(text: string): Pick<IntentReading, 'premise'> {
  if (!CHANGE.test(text)) return premiseBetween(text);
  const up = UP.exec(text) ?? MORE_THAN_BEFORE.exec(text);
  const down = DOWN.exec(text) ?? LESS_THAN_BEFORE.exec(text);
  if (Boolean(up) === Boolean(down)) return {};
  const [, first = '', second = ''] = EARLIER_FIRST.exec(text) ?? [];
  const isTurned = first < second !== NOT_SO.test(text);
  return { premise: Boolean(up) === isTurned ? 'down' : 'up' };
}

/** What a question takes for granted of two things held against each other. */
function premiseBetween(text: string): Pick<IntentReading, 'premise'> {
  if (EITHER.test(text)) return {};
  const [more, less] = [MORE_THAN.test(text), LESS_THAN.test(text)];
  if (more === less) return {};
  return { premise: more ? 'up' : 'down' };
}
