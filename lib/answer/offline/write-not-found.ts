import { NOT_FOUND_IN_ENGLISH, NOT_FOUND_OPENING } from '@/lib/answer/phrases';
import type { Ask, Target } from '@/lib/schema/reading';
import type { Series, Vocabulary } from '@/lib/question/vocabulary';
import { comparePeriods, sayPeriod } from '@/lib/text/period-span';
import { sayName, sayWhen } from './say-figure';

const MOST_NAMED = 6;

/** What is missing, and the nearest that there is, named without its figures so that it is never taken for the answer. */
export function writeNotFound({
  ask,
  words,
  vocabulary,
  english = false,
}: {
  ask: Ask;
  words: readonly string[];
  vocabulary: Vocabulary;
  english?: boolean;
}): string {
  const target = ask.targets[0];
  const nearest = target && ask.confidence > 0.5 ? sayNearest({ target, vocabulary }) : '';
  const opening = english ? `${NOT_FOUND_IN_ENGLISH}: ` : NOT_FOUND_OPENING;
  return `${opening}${sayMissing({ ask, words, target })}。${nearest}`;
}

function sayMissing({
  ask,
  words,
  target,
}: {
  ask: Ask;
  words: readonly string[];
  target: Target | undefined;
}): string {
  if (target && target.missing === 'breakdown' && target.missingWords.length > 0) {
    return `${sayWhen(target)}${target.missingWords.map((word) => `“${word}”`).join('、')}的数据`;
  }
  if (target && words.length === 0 && ask.confidence > 0.5) {
    const { period, area } = target;
    return `${sayWhen({ period, area })}${sayName(target)}的数据`;
  }
  const named = [...new Set(words)].slice(0, 4);
  if (named.length > 0) return `与${named.map((word) => `“${word}”`).join('、')}有关的内容`;
  const places = ask.areas.filter((area) => area !== '全国');
  return places.length > 0 ? `${places.join('、')}的相关内容` : '可以回答这个问题的内容';
}

/** 已收录的是全国2024、2025年。 */
function sayNearest({ target, vocabulary }: { target: Target; vocabulary: Vocabulary }): string {
  const like = vocabulary.series.filter(
    ({ indicator, breakdown }) =>
      indicator.name === target.indicator &&
      breakdown.length === target.breakdown.length &&
      breakdown.every(({ name }) => target.breakdown.includes(name)),
  );
  const here = like.filter(({ area }) => area === target.area);
  if (here.length > 0) return `已收录的${sayName(target)}有：${here.map(sayPeriods).join('；')}。`;
  const elsewhere = like.slice(0, MOST_NAMED).map(sayPeriods);
  return elsewhere.length > 0 ? `已收录的${sayName(target)}有：${elsewhere.join('；')}。` : '';
}

/** A period that only has a beginning: 2018-. */
const sayOpen = (period: string): string =>
  /^\d{4}-$/.test(period) ? `${period.slice(0, 4)}年以来` : sayPeriod(period);

function sayPeriods({ area, cells }: Series): string {
  const periods = [...new Set(cells.map(({ period }) => period))].sort(comparePeriods);
  return `${area}${periods.slice(-MOST_NAMED).map(sayOpen).join('、')}`;
}
