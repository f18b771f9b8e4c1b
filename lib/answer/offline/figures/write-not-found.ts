import { NOT_FOUND_OPENING } from '@/lib/answer/phrases';
import { asksCause } from '@/lib/question/intent/asks-cause';
import type { Ask, Reading, Target } from '@/lib/schema/reading';
import type { Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { NATION } from '@/lib/text/nation';
import { sayPeriod } from '@/lib/text/period-span';
import { nearestSeries, statedPeriods } from './nearest-series';
import { sayName, sayWhen } from './say-figure';
import { thingAsked } from './thing-asked';
import { writeNotFoundInEnglish } from './write-not-found-in-english';

const MOST_NAMED = 6;
const MOST_WORDS = 4;

/** What is missing, and the nearest that there is, named without its figures so that it is never taken for the answer. */
export function writeNotFound({
  ask,
  words,
  vocabulary,
  language = 'zh',
}: {
  ask: Ask;
  words: readonly string[];
  vocabulary: Vocabulary;
  language?: Reading['language'];
}): string {
  if (language === 'en') return writeNotFoundInEnglish({ ask, words, vocabulary });
  const target = ask.targets[0];
  const nearest = target && ask.confidence > 0.5 ? sayNearest({ target, vocabulary }) : '';
  return `${NOT_FOUND_OPENING}${sayMissing({ ask, words, target })}。${nearest}`;
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('、');

/** What was asked, the words that nothing found holds, and the figure that was looked for. */
type Missed = { ask: Ask; words: readonly string[]; target: Target | undefined };

function sayMissing({ ask, words, target }: Missed): string {
  const when = target ? sayWhen({ period: target.period, area: placeOf(target) }) : '';
  if (target && target.missing === 'breakdown' && target.missingWords.length > 0)
    return `${when}${quoted(target.missingWords)}的数据`;
  if (target && words.length === 0 && ask.confidence > 0.5)
    return `${when}${sayName(target)}的数据`;
  const asked = sayAsked({ ask, words, target });
  if (asked !== '') return asked;
  const { times, named } = narrowedBy({ ask, words, target });
  if (named.length > 0) return `${times}与${quoted(named)}有关的内容`;
  const places = ask.areas.filter((area) => area !== NATION);
  return places.length > 0 ? `${places.join('、')}的相关内容` : '可以回答这个问题的内容';
}

/** 2031年甲市次均住院费用（三级）下降的原因 */
const sayCause = ({ premise }: Ask, target: Target): string => {
  const way = premise === undefined ? '变化' : premise === 'up' ? '上升' : '下降';
  return `${sayWhen(target)}${sayName(target)}${way}的原因`;
};

/** Of a matter that the sources have, what is asked of it: 与“甲”、“乙”有关的具体时间; empty where the matter itself is missing. */
function sayAsked({ ask, words, target }: Missed): string {
  if (target && target.missing === '' && asksCause(ask)) return sayCause(ask, target);
  const { thing, rest } = thingAsked(words);
  if (thing === undefined) return '';
  const matters = ask.content.filter(({ frame }) => !frame).map(({ text }) => text);
  const named = [...new Set([...rest, ...matters])]
    .filter((text) => thingAsked([text]).thing === undefined)
    .slice(0, MOST_WORDS);
  return named.length > 0 ? `与${quoted(named)}有关的${thing}` : `问到的${thing}`;
}

/**
 * A year is never what a reader misses: where only the time is lacking, it is the matter asked about in that time, and
 * the year of a figure that is there stays unsaid.
 */
function narrowedBy({ ask, words, target }: Missed): { times: string; named: readonly string[] } {
  const times = new Set(ask.times.map(({ text }) => text));
  const most = (named: readonly string[]) => [...new Set(named)].slice(0, MOST_WORDS);
  if (words.some((word) => !times.has(word))) return { times: '', named: most(words) };
  if (target?.missing === '' && ask.unexplained.length > 0)
    return { times: '', named: most(ask.unexplained) };
  const matters = ask.content.filter(({ frame, text }) => !frame && !times.has(text));
  return matters.length === 0
    ? { times: '', named: most(words) }
    : { times: sayTimes(ask, words), named: most(matters.map(({ text }) => text)) };
}

/** 24年 is said in full: half a year's number could be anything's. */
function sayTimes({ times }: Ask, words: readonly string[]): string {
  const inFull = (word: string): string => {
    const year = times.find(({ text, kind }) => kind === 'year' && text === word);
    return year && /^\d{2}年?$/.test(word) ? `${year.from}年` : word;
  };
  return [...new Set(words.map(inFull))].join('、');
}

/** What was asked of no place is not missing in the one place alone that has the like. */
const placeOf = ({ area, assumed }: Target): string =>
  assumed.includes('area') && area !== NATION ? '' : area;

/** 已收录的是全国2024、2025年。 */
function sayNearest({ target, vocabulary }: { target: Target; vocabulary: Vocabulary }): string {
  const nearest = nearestSeries({ target, vocabulary }).map(sayPeriods);
  return nearest.length > 0 ? `已收录的${sayName(target)}有：${nearest.join('；')}。` : '';
}

function sayPeriods({ area, cells }: Series): string {
  const periods = statedPeriods(cells);
  return `${area}${periods.slice(-MOST_NAMED).map(sayPeriod).join('、')}`;
}
