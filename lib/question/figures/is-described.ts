import type { Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { ContentWord } from '@/lib/schema/reading';
import { aroundOf } from './around-of';
import { HEADING_NUMBER } from './heading-number';
import { nearTo } from '@/lib/question/vocabulary/near-words';
import { meaningsOf } from './meanings-of';
import { standsOutsideOfList } from './stands-outside-of-list';

/** Who, which illness, which kind: such a word narrows, wherever it stands. */
const NARROWING =
  /[病癌瘤炎症者员生儿童妇孕户民族药科岁痛械店院所站校厂残]$|^(?:新|未|非|不|无|首次|夜|线上|线下|上半|下半)/;

/** A word of what leads to the figure that is no name of another one and stands in no list. */
export function isDescribed({
  word,
  series,
  vocabulary,
}: {
  word: ContentWord;
  series: Series;
  vocabulary: Vocabulary;
}): boolean {
  if (meaningsOf(word).some((meaning) => isHeading(meaning, series))) return true;
  const around = aroundOf(series);
  return [...meaningsOf(word), ...nearTo(word.text, vocabulary.near)].some(
    (meaning) =>
      meaning.length > 1 &&
      !NARROWING.test(meaning) &&
      !isNameOfAnother(meaning, series, vocabulary) &&
      (standsOutsideOfList(around, meaning) || isMeeting(meaning, around)),
  );
}

/** 招商会 of 招商推介会: what a meeting is for is often left out. */
const isMeeting = (word: string, around: string): boolean =>
  /^\p{Script=Han}{2}会$/u.test(word) &&
  new RegExp(`${word.slice(0, 2)}\\p{Script=Han}{1,4}会(?!员|计)`, 'u').test(around);

/** （三）生育保险: what the figure's own heading says and nothing else. */
const isHeading = (word: string, { context }: Series): boolean =>
  context.split('\n').some((line) => line.replace(HEADING_NUMBER, '') === word);

const isNameOfAnother = (meaning: string, { indicator }: Series, { series }: Vocabulary): boolean =>
  series.some(
    (other) =>
      other.indicator !== indicator &&
      [other.indicator, ...other.breakdown].some(({ ownSpellings }) =>
        ownSpellings.includes(meaning),
      ),
  );
