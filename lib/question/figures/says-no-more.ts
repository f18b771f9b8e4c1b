import type { ContentWord } from '@/lib/schema/reading';
import { asksOnly } from './asks-only';
import { dimensionOf } from '@/lib/question/vocabulary/dimension-of';
import { isDescribed } from './is-described';
import { isSaidOfAll } from './is-said-of-all';
import type { SeriesMatch } from './match-series';
import { isValueOfAnother } from './is-value-of-another';
import { nearTo } from '@/lib/question/vocabulary/near-words';
import { repeatsName } from './repeats-name';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** Less of a figure's name than this, and what stands before it may be what is asked instead. */
const NAMED = 0.5;
/** A fine is imposed: 罚的违约金. */
const SPOKEN_FINE = /^罚(?:了|的|掉|没)?$/;
const FINE = /违约金|罚款|罚没/;

/**
 * Whether a word that the name of the figure does not hold says nothing that would make it another figure: it repeats what the
 * name says (退休老人), names the scheme that the figure's sentence is about (居民医保 beside 财政补助), or stands in what leads to the
 * figure without being a name or part of a list there. A value that another figure of the same kind has always narrows.
 */
export function saysNoMore({
  word,
  match,
  vocabulary,
}: {
  word: ContentWord;
  match: SeriesMatch;
  vocabulary: Vocabulary;
}): boolean {
  const { series } = match;
  if (isValueOfAnother({ word, series, vocabulary })) return false;
  if (SPOKEN_FINE.test(word.text) && FINE.test(series.indicator.name)) return true;
  if (asksOnly({ word, series, vocabulary }) || repeatsName(word, match)) return true;
  const near = nearTo(word.text, vocabulary.near);
  if (isNearlyNamed(near, match)) return true;
  if (match.named < NAMED) return false;
  const dimension = dimensionOf(word, vocabulary);
  return dimension === undefined
    ? isDescribed({ word, series, vocabulary })
    : isSaidOfAll({ word, series, dimension, vocabulary });
}

/** 老人 of a figure of 65岁及以上人口: the name says nearly the same. */
function isNearlyNamed(near: readonly string[], { series, unasked }: SeriesMatch): boolean {
  const names = [series.indicator, ...series.breakdown]
    .filter(({ name }) => !unasked.includes(name))
    .map(({ spellings }) => spellings)
    .join('\n');
  return near.some((word) => names.includes(word));
}
