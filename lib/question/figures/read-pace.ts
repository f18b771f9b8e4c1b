import type { Ask } from '@/lib/schema/reading';
import { seriesOf } from './series-of';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

type Pace = { operation: 'per_month' | 'per_day'; rest: string };

const MONTHLY = /(?:平均|大概|大约)*(?:月均|每(?:一)?个?月|一个月)(?:平均|大概|大约)*/;
const DAILY = /(?:平均|大概|大约)*(?:日均|天均|每(?:一)?[天日]|一天)(?:平均|大概|大约)*/;
const PACES = [
  ['per_month', MONTHLY],
  ['per_day', DAILY],
] as const;
/** What one of them pays, gets or stays for: no part of what all did in a year. */
const OF_ONE = /每人|人均|每位|每名|一个人|次均|床|住院.*[元钱费]|看病.*[元钱费]|我|你|他|她/;
/** What is paid out or in by all, or how often. */
const OF_ALL = /基金|支出|收入|总|亿|万|人次|笔|(?:多少|几)(?:个?人(?!均)|起|例)/;
/** 1-6月每月的支出, 列出每个月的: one figure a month, and no mean. */
const LISTED = /月份?每个?月|列(?:出|一下|举)[^,。?!]*每个?月|每个?月(?:各|分别|都)/;
const STOCK = /结存|结余|余额|累计|人数$|标准|人均|次均|每/;

/** A question for what a year's total comes to a month or a day (月均支出), and the question for that total; undefined where none is asked. */
export function readPace(text: string): Pace | undefined {
  if (OF_ONE.test(text) || !OF_ALL.test(text) || LISTED.test(text)) return undefined;
  const pace = PACES.find(([, pattern]) => pattern.test(text));
  return pace && { operation: pace[0], rest: text.replace(pace[1], '') };
}

/** Whether every figure is what ran up over its time, so that months and days have their share in it: a stock and a standard do not. */
export const isOfFlows = ({ targets }: Ask, vocabulary: Vocabulary): boolean =>
  targets.every(
    (target) =>
      !STOCK.test(target.indicator) &&
      seriesOf(target, vocabulary)?.cells.some(
        ({ unit, measure, period }) =>
          measure === 'level' && period === target.period && /(?:元|人次|起|例)$/.test(unit),
      ) === true,
  );
