import type { ContentWord } from '@/lib/schema/reading';
import { asksOnly } from './asks-only';
import { dimensionOf } from '@/lib/question/vocabulary/dimension-of';
import type { SeriesMatch } from './match-series';
import { REPEATING_WORDS } from '@/lib/question/vocabulary/repeating-words';
import { saysKind } from './says-kind';
import { standsOutsideOfList } from './stands-outside-of-list';
import { topicOfFigure } from './topic-of-figure';
import type { Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** Less of a figure's name than this, and what stands before it may be what is asked instead. */
const NAMED = 0.5;
/** Who, which illness, which kind: such a word narrows, wherever it stands. */
const NARROWING =
  /[病癌瘤炎症者员生儿童妇孕户民族药科岁痛械店院所站校厂残]$|^(?:新|未|非|不|无|首次|夜|线上|线下|上半|下半)/;
/** 还剩几家 asks for no balance. */
const SPOKEN_LEFT = /^还?剩/;
/** （三）, 一、, 2.: what numbers a heading. */
const NUMBERING =
  /^(?:[(（][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+、|\d+(?:\.\d+)*[.、]?)\s*/;
/** Money that goes out or comes in, as people say it: 花了, 用掉, 收上来. */
const SPOKEN_OUT = /^(?:花|用|支|付|掏|赔|给|报)(?:了|掉|出|去|多少|销了)/;
const SPOKEN_IN = /^(?:收|筹|进|交)(?:了|上来|进来|到|多少)/;
/** A fine is imposed: 罚的违约金. */
const SPOKEN_FINE = /^罚(?:了|的|掉|没)?$/;
const FINE = /违约金|罚款|罚没/;
const OUT =
  /支出|费用|(?<![缴交收])费$|津贴|支付|使用|待遇|金额|违约|追回|挽回|损失|补助|奖励|负担/;
const IN = /收入|筹资|缴费|违约|追回|挽回|金额|追缴|罚/;
const LONGEST_HEADING = 20;
const SCHEMES: ReadonlySet<string> = new Set(['scheme']);
/** What is said of both schemes together is said of neither alone. */
const ALL_SCHEMES = /^基本医疗保险/;
const DESCRIBING: ReadonlySet<string> = new Set(['scheme', 'goods']);
/** 住院, 门诊: said of a figure only where the heading of its paragraph speaks of the one and not of the other. */
const HEADED = 'service';

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
  if (asksOnly({ word, series, vocabulary }) || repeats(word, match)) return true;
  const near = vocabulary.near.get(word.text) ?? [];
  if (isNearlyNamed(near, match)) return true;
  if (match.named < NAMED) return false;
  const dimension = dimensionOf(word, vocabulary);
  return dimension === undefined
    ? isDescribed({ word, series, vocabulary })
    : isSaidOfAll({ word, series, dimension, vocabulary });
}

const meaningsOf = ({ text, means }: ContentWord): string[] => [...new Set([text, ...means])];

/** Whether a figure of the same indicator and place has the word for a value: then that one is asked for. */
function isValueOfAnother({
  word,
  series,
  vocabulary,
}: {
  word: ContentWord;
  series: Series;
  vocabulary: Vocabulary;
}): boolean {
  const meanings = meaningsOf(word);
  return vocabulary.series.some(
    (other) =>
      other !== series &&
      other.indicator === series.indicator &&
      other.area === series.area &&
      other.breakdown.some(({ spellings }) => {
        const all = spellings.split('\n');
        return meanings.some((meaning) => all.includes(meaning));
      }),
  );
}

/** What says again how the value is got, what kind of value it is, or what the name says. */
const repeats = (word: ContentWord, match: SeriesMatch): boolean =>
  isSumOfOne(word, match.series) ||
  isSpokenMoney(word, match.series) ||
  saysKind(word, match.series) ||
  repeatsName(word, match);

/** 累计 of a figure that is stated for one time only is that figure. */
const isSumOfOne = ({ text }: ContentWord, { cells }: Series): boolean =>
  text === '累计' && new Set(cells.map(({ period }) => period)).size === 1;

/** 收了多少违约金: the verb says that it is money and which way it goes, as the name does. */
function isSpokenMoney({ text }: ContentWord, { indicator, cells }: Series): boolean {
  const isOut = SPOKEN_OUT.test(text);
  if (!isOut && !SPOKEN_IN.test(text) && !SPOKEN_LEFT.test(text)) return false;
  const isMoney = cells.some(({ unit }) => unit.endsWith('元'));
  // 目录收了多少种: of things that are counted it tells nothing.
  if (!isMoney) return true;
  return !SPOKEN_LEFT.test(text) && (isOut ? OUT : IN).test(indicator.name);
}

/** 退休老人, 三级医院的医院: a general noun beside the name that already says it. */
function repeatsName({ text }: ContentWord, { series, unasked }: SeriesMatch): boolean {
  const name = [series.indicator.name, ...series.breakdown.map((label) => label.name)]
    .filter((one) => !unasked.includes(one))
    .join('\n');
  return REPEATING_WORDS.some(({ beside, words }) => words.has(text) && beside.test(name));
}

/** 老人 of a figure of 65岁及以上人口: the name says nearly the same. */
function isNearlyNamed(near: readonly string[], { series, unasked }: SeriesMatch): boolean {
  const names = [series.indicator, ...series.breakdown]
    .filter(({ name }) => !unasked.includes(name))
    .map(({ spellings }) => spellings)
    .join('\n');
  return near.some((word) => names.includes(word));
}

/** A scheme or kind that the sentence or heading speaks of, and that no figure of this name is broken down by. */
function isSaidOfAll({
  word,
  series,
  dimension,
  vocabulary,
}: {
  word: ContentWord;
  series: Series;
  dimension: string;
  vocabulary: Vocabulary;
}): boolean {
  if (!DESCRIBING.has(dimension) && dimension !== HEADED) return false;
  const isBroken = vocabulary.series.some(
    ({ indicator, area, breakdown }) =>
      indicator === series.indicator &&
      (area === series.area || dimension !== HEADED) &&
      breakdown.some((label) => label.dimension === dimension),
  );
  const ownName = series.indicator.spellings;
  const meanings = meaningsOf(word);
  const isNamed = [...vocabulary.breakdownWords].some(
    ([value, kind]) =>
      kind === dimension &&
      ownName.includes(value) &&
      !(dimension === HEADED && meanings.includes(value)),
  );
  if (isBroken || isNamed) return false;
  if (SCHEMES.has(dimension) && ALL_SCHEMES.test(series.indicator.name)) return false;
  // 男职工护理假 speaks of fathers, and not of their scheme.
  const around = aroundOf(series).replace(/[男女]职工/g, '');
  if (dimension === HEADED) return isTopic({ meanings, series, vocabulary });
  if (!meanings.some((meaning) => around.includes(meaning))) return false;
  if (!SCHEMES.has(dimension)) return true;
  // Where both schemes are spoken of, the figure may be of either.
  const others = [...vocabulary.breakdownWords].filter(
    ([value, kind]) => kind === dimension && !meanings.some((one) => one.includes(value)),
  );
  const lead = (series.leads ?? []).map(({ sentence }) => sentence).join('\n');
  return !others.some(
    ([value]) => lead.includes(value) && !meanings.some((one) => value.includes(one)),
  );
}

function isTopic({
  meanings,
  series: { context, leads = [] },
  vocabulary,
}: {
  meanings: readonly string[];
  series: Series;
  vocabulary: Vocabulary;
}): boolean {
  const headings = context.split('\n').filter(isNumberedHeading).join();
  const topics = leads.map((lead) => topicOfFigure(lead) || headings);
  const others = [...vocabulary.breakdownWords].flatMap(([value, dimension]) =>
    dimension === HEADED && !meanings.includes(value) ? [value] : [],
  );
  return (
    topics.length > 0 &&
    topics.every(
      (topic) =>
        meanings.some((meaning) => topic.includes(meaning)) &&
        !others.some((other) => topic.includes(other)),
    )
  );
}

/** 三、住院待遇: above a table, where no paragraph says of what it is. */
const isNumberedHeading = (line: string): boolean =>
  NUMBERING.test(line) && line.length <= LONGEST_HEADING && !/[。,;|]/.test(line);

const aroundOf = ({ context, leads = [] }: Series): string =>
  [context, ...leads.flatMap(({ sentence, paragraph }) => [sentence, paragraph])].join('\n');

/** A word of what leads to the figure that is no name of another one and stands in no list. */
function isDescribed({
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
  return [...meaningsOf(word), ...(vocabulary.near.get(word.text) ?? [])].some(
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
  context.split('\n').some((line) => line.replace(NUMBERING, '') === word);

const isNameOfAnother = (meaning: string, { indicator }: Series, { series }: Vocabulary): boolean =>
  series.some(
    (other) =>
      other.indicator !== indicator &&
      [other.indicator, ...other.breakdown].some(({ ownSpellings }) =>
        ownSpellings.includes(meaning),
      ),
  );
