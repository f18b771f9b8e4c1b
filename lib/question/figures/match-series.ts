import type { ContentWord } from '@/lib/schema/reading';
import { unitOf } from '@/lib/question/vocabulary/word-readings';
import type { Unit } from '@/lib/question/vocabulary/word-readings';
import { GENERAL_DIMENSIONS } from '@/lib/question/vocabulary/dimension-of';
import { isOtherKind, unaskedService } from './other-kinds';
import type { Label, Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** How well a series of the table explains the words of a question. */
export type SeriesMatch = {
  readonly series: Series;
  readonly score: number;
  /** Share of the question's content that the series accounts for, 0 to 1. */
  readonly explained: number;
  /** What the question's words say in all. */
  readonly total: number;
  /** Words of the question that it does not account for. */
  readonly unexplained: readonly ContentWord[];
  /** Words that only what stands around the figure accounts for, not its name. */
  readonly loose: readonly ContentWord[];
  /** Breakdown values that the question does not name. */
  readonly unasked: readonly string[];
  /** Breakdown values of which the question gives a whole name. */
  readonly exact: number;
  /** Share of the indicator's name that the question names, 0 to 1. */
  readonly named: number;
};

/** A breakdown that was not asked narrows the figure: it weighs more than a word of the name left out. */
const UNASKED_BREAKDOWN = 0.7;
/** A value that shares words with the question without being asked (卫生 of 乡镇卫生院) narrows it all the same. */
const LEAST_NARROWING = 0.2;
const UNASKED_WORD = 0.35;
const FROM_CONTEXT = 0.5;
/** More of a word than this must be in the figure's name. */
const MOSTLY = 0.75;
const LACKING = 0.4;

/** Every series that accounts for some word of the question, best first; order is total. */
export function matchSeries({
  content,
  vocabulary,
  accept = () => true,
}: {
  content: readonly ContentWord[];
  vocabulary: Vocabulary;
  accept?: (series: Series) => boolean;
}): SeriesMatch[] {
  const asked = content.flatMap(({ means }) => means).join('\n');
  const units = content.map((word) => unitOf(word, vocabulary));
  const words = [...new Set(units.flatMap(({ readings }) => readings.flat()))];
  const fits = new Map<Label, LabelFit>();
  const fitOf = (label: Label): LabelFit => {
    let fit = fits.get(label);
    if (!fit) {
      fit = fitLabel({ label, asked, words, vocabulary });
      fits.set(label, fit);
    }
    return fit;
  };
  const plain = units.map(({ word }) => word).filter(({ frame }) => !frame);
  const total = (plain.length > 0 ? plain : content).reduce((sum, { weight }) => sum + weight, 0);
  const matches = vocabulary.series
    .filter((series) => accept(series) && hasHold(series, fitOf))
    .map((series) => matchOne({ series, units, fitOf, total, asked, vocabulary }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score || compareSeries(left.series, right.series));
  return plainerFirst(matches);
}

/** 次均住院费用 before 次均住院床日费用: of two that match as well, the one whose name is all in the other's. */
function plainerFirst(matches: SeriesMatch[]): SeriesMatch[] {
  const [top] = matches;
  if (!top) return matches;
  const isPlainer = ({ score, series }: SeriesMatch) =>
    score === top.score && isWithin(series.indicator.name, top.series.indicator.name);
  return [...matches.filter(isPlainer), ...matches.filter((match) => !isPlainer(match))];
}

/** Whether the characters of a name stand in a longer one, in their order. */
function isWithin(name: string, longer: string): boolean {
  let at = 0;
  for (const one of longer) if (one === name[at]) at += 1;
  return at === name.length && name.length < longer.length;
}

type LabelFit = {
  holds: ReadonlySet<string>;
  missing: number;
  total: number;
  isAsked: boolean;
  isNamed: boolean;
};

function fitLabel({
  label,
  asked,
  words,
  vocabulary,
}: {
  label: Label;
  asked: string;
  /** Every word of every reading, once. */
  words: readonly string[];
  vocabulary: Vocabulary;
}): LabelFit {
  const spellings = label.spellings.split('\n');
  const isHeldBy = (word: string) => {
    const own = label.dimension === '' && vocabulary.breakdownWords.has(word);
    return holdsWord(own ? label.ownSpellings : label.spellings, word);
  };
  const holds = new Set(words.filter(isHeldBy));
  const named = spellings.some((spelling) => asked.includes(spelling));
  const whole = new Set(asked.split('\n'));
  const isNamed = spellings.some((spelling) => whole.has(spelling));
  const missing = named
    ? 0
    : label.words.reduce(
        (sum, { text, weight }) =>
          sum +
          (asked.includes(text) || [...holds].some((held) => text.includes(held) && held.length > 1)
            ? 0
            : weight),
        0,
      );
  const total = label.words.reduce((sum, { weight }) => sum + weight, 0);
  // A piece of a longer value (卫生 of 乡镇卫生院) does not ask for it.
  const isHeld = [...holds].some((held) =>
    spellings.some((spelling) => held.length * 2 > spelling.length && spelling.includes(held)),
  );
  // 公立的和民营的医院: each piece of 公立医院 is said, if not next to each other.
  const isWhole = label.words.length > 1 && missing === 0;
  return { holds, missing, total, isAsked: named || isHeld || isWhole, isNamed };
}

/** Whether spellings hold a word; i类 is no piece of ii类. */
function holdsWord(spellings: string, word: string): boolean {
  if (!/^[a-z\d]/.test(word)) return spellings.includes(word);
  for (let at = spellings.indexOf(word); at >= 0; at = spellings.indexOf(word, at + 1)) {
    if (!/[a-z\d]/.test(spellings[at - 1] ?? '')) return true;
  }
  return false;
}

function matchOne({
  series,
  units,
  fitOf,
  total,
  asked,
  vocabulary,
}: {
  series: Series;
  units: readonly Unit[];
  fitOf: (label: Label) => LabelFit;
  total: number;
  asked: string;
  vocabulary: Vocabulary;
}): SeriesMatch {
  const indicator = fitOf(series.indicator);
  const breakdown = series.breakdown.map((label) => ({ label, fit: fitOf(label) }));
  const holds = (word: string) =>
    indicator.holds.has(word) || breakdown.some(({ fit }) => fit.holds.has(word));
  const countsFrames = units.every(({ word }) => word.frame);
  let gain = 0;
  let explained = 0;
  const unexplained: ContentWord[] = [];
  const loose: ContentWord[] = [];
  for (const { word, readings, isBreakdown } of units) {
    const byLabels = Math.max(...readings.map((words) => shareHeld({ words, holds, vocabulary })));
    const byContext = !isBreakdown && holdsWord(series.context, word.text) ? FROM_CONTEXT : 0;
    const share = Math.max(byLabels, byContext);
    gain += share * word.weight;
    if (!word.frame || countsFrames) explained += share * word.weight;
    const isNamed = byLabels > MOSTLY;
    if (!isNamed && byContext < FROM_CONTEXT) unexplained.push(word);
    else if (!isNamed) loose.push(word);
  }
  const unasked = breakdown.filter(({ fit }) => !fit.isAsked).map(({ label }) => label.name);
  const narrowing = breakdown.reduce(
    (sum, { fit }) =>
      sum +
      Math.max(fit.isAsked ? 0 : LEAST_NARROWING, Math.min(1, fit.missing)) * UNASKED_BREAKDOWN,
    0,
  );
  const isOther = isOtherKind(series.indicator, asked);
  const score =
    gain -
    unaskedService(series.indicator, asked) -
    Math.min(2, indicator.missing) * UNASKED_WORD -
    narrowing -
    (isOther ? UNASKED_BREAKDOWN : 0);
  return {
    series,
    score,
    explained: total === 0 ? 0 : explained / total,
    total,
    unexplained,
    loose,
    unasked,
    exact: breakdown.filter(({ fit }) => fit.isNamed).length,
    named: isOther ? 0 : namedShare(indicator, breakdown),
  };
}

/** How much of a reading the labels hold; little where they lack a scheme or group that it names. */
function shareHeld({
  words,
  holds,
  vocabulary,
}: {
  words: readonly string[];
  holds: (word: string) => boolean;
  vocabulary: Vocabulary;
}): number {
  const share = words.filter(holds).length / words.length;
  const lacks = words.some((word) => vocabulary.breakdownWords.has(word) && !holds(word));
  return lacks ? Math.min(share, LACKING) : share;
}

/** A value of another dimension (村卫生室, 西药) nearly names the figure by itself; of an unknown one that is not said. */
const mayName = ({ dimension }: Label): boolean =>
  dimension !== '' && !GENERAL_DIMENSIONS.has(dimension);
const NAMED_BY_BREAKDOWN = 0.6;

function namedShare(
  indicator: LabelFit,
  breakdown: readonly { label: Label; fit: LabelFit }[],
): number {
  const share = indicator.total === 0 ? 1 : 1 - indicator.missing / indicator.total;
  const byBreakdown = breakdown.some(
    ({ label, fit }) => mayName(label) && fit.isAsked && fit.missing === 0,
  );
  return byBreakdown ? Math.max(share, NAMED_BY_BREAKDOWN) : share;
}

/** Whether a word of the question stands in the series' name at all: most series end here. */
const hasHold = ({ indicator, breakdown }: Series, fitOf: (label: Label) => LabelFit): boolean =>
  [indicator, ...breakdown].some((label) => fitOf(label).holds.size > 0);

/** 基金支出 where no insurance is named is that of 医保, which stands first. */
function compareSeries(left: Series, right: Series): number {
  const key = ({ indicator: { name }, breakdown, area }: Series) =>
    [/^基本医疗/.test(name) ? '' : name, name, ...breakdown.map((one) => one.name), area].join(
      '\n',
    );
  const [a, b] = [key(left), key(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}
