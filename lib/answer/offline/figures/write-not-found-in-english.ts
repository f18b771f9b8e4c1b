import { NOT_FOUND_IN_ENGLISH } from '@/lib/answer/phrases';
import { placeInEnglish } from '@/lib/question/english/english-places';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask, Target } from '@/lib/schema/reading';
import { nearestSeries, statedPeriods } from './nearest-series';
import { nameInEnglish, periodInEnglish, whenInEnglish } from './say-in-english';

const MOST_NAMED = 6;
/** Below this the words do not say which figure is meant. */
const SURE = 0.5;

type Missing = { ask: Ask; words: readonly string[]; vocabulary: Vocabulary };

/** In English: what is missing, and the nearest that there is, without its figures. */
export function writeNotFoundInEnglish({ ask, words, vocabulary }: Missing): string {
  const [target] = ask.targets;
  // Words that nothing holds say more than a figure that shares others with them.
  const isFigure = words.length === 0 || target?.missing === 'breakdown';
  const nearest = target && isFigure && ask.confidence > SURE ? sayNearest(target, vocabulary) : '';
  return `${NOT_FOUND_IN_ENGLISH}${sayMissing({ ask, words, vocabulary })}.${nearest}`;
}

function sayMissing({ ask, words, vocabulary: { english } }: Missing): string {
  const [target] = ask.targets;
  const quoted = (all: readonly string[]): string =>
    all.map((word) => `“${english.nameOf(word) ?? inEnglish(word)}”`).join(', ');
  if (target?.missing === 'breakdown' && target.missingWords.length > 0)
    return `: ${quoted(target.missingWords)}, ${whenInEnglish(target)}`;
  if (target && words.length === 0 && ask.confidence > SURE)
    return `: ${nameInEnglish(target, english)}, ${whenInEnglish(target)}`;
  const named = [...new Set(words)].slice(0, 4);
  return named.length > 0 ? `: nothing was found about ${quoted(named)}` : ' what was asked';
}

/** 2024年末 and 常州市 as English writes them. */
const inEnglish = (word: string): string =>
  placeInEnglish(word.replace(/^(\d{4})年?末$/, 'the end of $1').replace(/^(\d{4})年$/, '$1'));

/** A group of places goes by a number (49个试点城市) that an answer would have to prove: it is left out. */
const isPlace = ({ area }: { area: string }): boolean => !/\d/.test(area);

function sayNearest(target: Target, vocabulary: Vocabulary): string {
  const there = nearestSeries({ target, vocabulary })
    .filter(isPlace)
    .map(({ area, cells }) => {
      const periods = statedPeriods(cells);
      return `${placeInEnglish(area)} (${periods.slice(-MOST_NAMED).map(periodInEnglish).join(', ')})`;
    });
  return there.length > 0
    ? ` They do have ${nameInEnglish(target, vocabulary.english)} for ${there.join('; ')}.`
    : '';
}
