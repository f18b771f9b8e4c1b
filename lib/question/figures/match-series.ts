import type { ContentWord } from '@/lib/schema/reading';
import { unitOf } from '@/lib/question/vocabulary/word-readings';
import type { Unit } from '@/lib/question/vocabulary/word-readings';
import { explainWords } from './explain-words';
import { fitLabel } from './fit-label';
import type { LabelFit } from './fit-label';
import { namedShare } from './named-share';
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
  const said = explainWords({ units, holds, context: series.context, vocabulary });
  const isOther = isOtherKind(series.indicator, asked);
  const score =
    said.gain -
    unaskedService(series.indicator, asked) -
    Math.min(2, indicator.missing) * UNASKED_WORD -
    narrowingOf(breakdown) -
    (isOther ? UNASKED_BREAKDOWN : 0);
  return {
    series,
    score,
    explained: total === 0 ? 0 : said.explained / total,
    total,
    unexplained: said.unexplained,
    loose: said.loose,
    unasked: breakdown.filter(({ fit }) => !fit.isAsked).map(({ label }) => label.name),
    exact: breakdown.filter(({ fit }) => fit.isNamed).length,
    named: isOther ? 0 : namedShare(indicator, breakdown),
  };
}

/** What the values of a breakdown that were not asked for take from the score. */
const narrowingOf = (breakdown: readonly { fit: LabelFit }[]): number =>
  breakdown.reduce(
    (sum, { fit }) =>
      sum +
      Math.max(fit.isAsked ? 0 : LEAST_NARROWING, Math.min(1, fit.missing)) * UNASKED_BREAKDOWN,
    0,
  );

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
