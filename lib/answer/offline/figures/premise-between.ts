import { asksIf } from './asks-if';
import { operandsOf } from './compared';
import type { Compared } from './compared';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { shortArea } from '@/lib/text/short-area';

/** 结余多少, in the words of its two figures, takes nothing for granted. */
const NEUTRAL = /收入比支出多多少/;

/**
 * What a question takes for granted of two things side by side (职工比居民高吗): confirmed where it asks whether it is so, put
 * right where it is not. Empty where nothing is taken for granted, or the question does not show which of the two it means first.
 */
export function premiseBetween({ ask, operands, calculations }: Compared): string {
  const [difference, ...others] = calculations.filter(
    ({ operation }) => operation === 'difference',
  );
  const isOfTwo = difference?.operands.length === 2 && others.length === 0;
  if (!isOfTwo || !takesForGranted(ask)) return '';
  const [first, second] = operandsOf(difference, operands);
  const order = first && second ? orderIn(ask.text, first, second) : 0;
  if (order === 0) return '';
  if (Number(difference.value) === 0) return '不对，两者相同，';
  const isMore = difference.value.startsWith('-') === order < 0;
  if (isMore !== (ask.premise === 'up')) return '不对，';
  return asksIf(ask.text) ? '是的，' : '';
}

const takesForGranted = ({ premise, intent, text }: Compared['ask']): boolean =>
  premise !== undefined && intent === 'compare' && !NEUTRAL.test(text);

/** 1 where what tells the first operand from the second stands before 比, -1 where it stands behind, 0 where neither is to be seen. */
function orderIn(text: string, first: ObservationEvidence, second: ObservationEvidence): number {
  const at = text.search(/比(?!例|重|较)/);
  if (at < 0) return 0;
  const [before, behind] = [text.slice(0, at), text.slice(at)];
  const [own, other] = [
    [...wordsOf(first), ownTail(first, second)],
    [...wordsOf(second), ownTail(second, first)],
  ].map((words) => words.filter((word) => word.length > 1)) as [string[], string[]];
  const tells = (words: readonly string[], against: readonly string[]) =>
    words.filter((word) => !against.some((other) => other.includes(word)));
  const [ofFirst, ofSecond] = [tells(own, other), tells(other, own)];
  const stands = (words: readonly string[], part: string) =>
    words.some((word) => part.includes(word));
  if (stands(ofFirst, behind) || stands(ofSecond, before)) return -1;
  return stands(ofFirst, before) || stands(ofSecond, behind) ? 1 : 0;
}

/** 收入 of 长护险基金收入 beside 长护险基金支出: where two names part. */
function ownTail({ observation: own }: ObservationEvidence, other: ObservationEvidence): string {
  const names = [own.indicator, other.observation.indicator];
  let at = 0;
  while (at < own.indicator.length && names[0]?.[at] === names[1]?.[at]) at += 1;
  return own.indicator.slice(at);
}

/** What a figure is of, as a question may say it: its breakdown, its place without 市, its name and how that ends. */
const wordsOf = ({ observation }: ObservationEvidence): string[] => {
  const { breakdown, area, indicator } = observation;
  return [
    ...breakdown.flatMap((value) => [value, value.replace(/(?:类|医院|医疗机构)$/, '')]),
    area,
    shortArea(area),
    indicator,
    indicator.replace(/^基本医疗保险(?:基金)?/, ''),
  ].filter((word) => word.length > 1);
};
