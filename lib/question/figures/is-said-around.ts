import type { ContentWord } from '@/lib/schema/reading';
import { GENERAL_DIMENSIONS } from '@/lib/question/vocabulary/dimension-of';
import type { SeriesMatch } from './match-series';
import { breakdownsIn } from '@/lib/question/vocabulary/keep-breakdowns';
import { isValueOfAnother } from './is-value-of-another';
import { nearTo } from '@/lib/question/vocabulary/near-words';
import { saysNoMore } from './says-no-more';
import { standsOutsideOfList } from './stands-outside-of-list';
import type { Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** The least and the most, as people ask for them, and as rules print them before or behind the number. */
const LIMITS: readonly (readonly [asked: RegExp, before: RegExp, behind: RegExp])[] = [
  [
    /^(?:下限|起码|至少|最少|最低|不低于|保底)$/,
    /(?:不低于|不少于|不小于|至少|最低|最少)[^\d,]{0,3}$/,
    /^[^\d,]{0,3}(?:以上|起$|起[,。])/,
  ],
  [
    /^(?:上限|最多|至多|最高|封顶|不超过|顶格)$/,
    /(?:不超过|不高于|不多于|不大于|至多|最高|最多)[^\d,]{0,3}$/,
    /^[^\d,]{0,3}(?:以下|以内|封顶)/,
  ],
];
/** 2031年, 5月3日: what a clause may have of numbers without being about a figure of its own. */
const DATES = /(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?/g;

/**
 * Whether the sources account for a word right where they state the figure: in the words of its name or its own clause, in near words of
 * these or put together in another way, or in what leads to it and is about no figure of its own (逐步扩大对企业的直接结算, in front of 回款时间).
 */
export function isSaidAround({
  word,
  match,
  vocabulary,
}: {
  word: ContentWord;
  match: SeriesMatch;
  vocabulary: Vocabulary;
}): boolean {
  const { series, unasked } = match;
  if (isLimit(word, series)) return true;
  if (isOfGroup(word, series, vocabulary) || isValueOfAnother({ word, series, vocabulary }))
    return false;
  const names = namesOf(series, unasked);
  const own = [...scenesOf(series), ...quotesOf(series)];
  const isSaid = (form: string): boolean =>
    names.includes(form) || own.some((text) => standsOutsideOfList(text, form));
  const isIdle = (text: string): boolean =>
    saysNoMore({ word: { ...word, text, means: [text] }, match, vocabulary });
  return (
    formsOf(word, vocabulary).some(isSaid) ||
    isSaidInPieces(word, (piece) => isSaid(piece) || isIdle(piece), vocabulary)
  );
}

/**
 * Whether a word names a scheme, fund or level, by itself or in a piece of it, or a group that figures of this name are broken down by: 企业 of a
 * payment to firms is no group of the insured.
 */
const isOfGroup = (word: ContentWord, series: Series, vocabulary: Vocabulary): boolean =>
  [word.text, ...word.means]
    .flatMap((meaning) => [meaning, ...breakdownsIn(meaning, vocabulary)])
    .map((value) => vocabulary.breakdownWords.get(value) ?? '')
    .some(
      (dimension) =>
        GENERAL_DIMENSIONS.has(dimension) &&
        (dimension !== 'person' || isBrokenBy(dimension, series, vocabulary)),
    );

const isBrokenBy = (dimension: string, { indicator }: Series, { series }: Vocabulary): boolean =>
  series.some(
    (one) =>
      one.indicator === indicator && one.breakdown.some((label) => label.dimension === dimension),
  );

/** 下限 of a rule that says 不低于 of just this number. */
const isLimit = ({ text }: ContentWord, { context, cells }: Series): boolean =>
  LIMITS.some(
    ([asked, before, behind]) =>
      asked.test(text) &&
      cells.every(({ value }) =>
        context
          .split('\n')
          .map((line) => line.split(value))
          .some(
            ([head = '', ...rest]) => before.test(head) || rest.some((one) => behind.test(one)),
          ),
      ),
  );

const namesOf = ({ indicator, breakdown }: Series, unasked: readonly string[]): string =>
  [indicator, ...breakdown]
    .filter(({ name }) => !unasked.includes(name))
    .map(({ spellings }) => spellings)
    .join('\n');

/** The lines of a figure's context that state one of its values. */
const quotesOf = ({ context, cells }: Series): string[] =>
  context.split('\n').filter((line) => cells.some(({ value }) => line.includes(value)));

/** The clauses of the sentence in front of a figure that state no figure themselves. */
const scenesOf = ({ leads = [] }: Series): string[] =>
  leads.flatMap(({ sentence }) =>
    sentence.split(/[,:]/).filter((clause) => !/\d/.test(clause.replace(DATES, ''))),
  );

/** 目录内 is in the 目录. */
const WITHIN = /(?<=.{2})[内里中上]$/;

const formsOf = ({ text, means }: ContentWord, { near }: Vocabulary): string[] =>
  [...new Set([text, text.replace(WITHIN, ''), ...means, ...nearTo(text, near)])].filter(
    (form) => form.length > 1,
  );

/** 耗材集采: each of its pieces is said or says no more than the name, if not next to each other. */
function isSaidInPieces(
  { text }: ContentWord,
  isSaid: (form: string) => boolean,
  { segmenter, phrases }: Vocabulary,
): boolean {
  const isGrammar = (piece: string): boolean =>
    piece.length === 1 && ['function', 'frame'].includes(phrases.get(piece)?.kind ?? '');
  const all = segmenter.segment(text);
  const pieces = all.filter((piece) => !isGrammar(piece));
  return (
    all.length > 1 &&
    pieces.length > 0 &&
    pieces.every((piece) => piece.length > 1 && isSaid(piece))
  );
}
