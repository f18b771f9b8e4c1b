import type { ContentWord } from '@/lib/schema/reading';
import type { Label, Series, Vocabulary } from './vocabulary';

/** How well a series of the table explains the words of a question. */
export type SeriesMatch = {
  readonly series: Series;
  readonly score: number;
  /** Share of the question's content that the series accounts for, 0 to 1. */
  readonly explained: number;
  /** Words of the question that it does not account for. */
  readonly unexplained: readonly ContentWord[];
  /** Breakdown values that the question does not name. */
  readonly unasked: readonly string[];
  /** Share of the indicator's name that the question names, 0 to 1. */
  readonly named: number;
};

/** A breakdown that was not asked narrows the figure: it weighs more than a word of the name left out. */
const UNASKED_BREAKDOWN = 0.7;
const UNASKED_WORD = 0.35;
const FROM_CONTEXT = 0.5;
const EXPLAINED = 0.5;

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
  const units = content.map((word) => ({
    word,
    readings: readingsOf(word, vocabulary),
    isBreakdown: [word.text, ...word.means].some((meaning) => vocabulary.breakdownWords.has(meaning)),
  }));
  const fits = new Map<Label, LabelFit>();
  const fitOf = (label: Label): LabelFit => {
    let fit = fits.get(label);
    if (!fit) {
      fit = fitLabel({ label, asked, units });
      fits.set(label, fit);
    }
    return fit;
  };
  const total = content.reduce((sum, { weight }) => sum + weight, 0);
  return vocabulary.series
    .filter(accept)
    .map((series) => matchOne({ series, units, fitOf, total }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score || compareSeries(left.series, right.series));
}

/** `isBreakdown`: names a scheme, level or group, which must stand in the figure's own name and not just near it. */
type Unit = { word: ContentWord; readings: readonly (readonly string[])[]; isBreakdown: boolean };
type LabelFit = { holds: ReadonlySet<string>; missing: number; total: number; isAsked: boolean };

/** A content word as the lists of words that it may stand for: 统筹基金支出 → [统筹基金, 支出]. */
function readingsOf({ means, text }: ContentWord, vocabulary: Vocabulary): string[][] {
  return [...new Set([text, ...means])].map((meaning) => {
    const words = vocabulary.segmenter.segment(meaning).filter((word) => /[\p{L}\p{N}]/u.test(word));
    return words.length > 1 ? words : [meaning];
  });
}

function fitLabel({ label, asked, units }: { label: Label; asked: string; units: readonly Unit[] }): LabelFit {
  const holds = new Set<string>();
  for (const { readings } of units) {
    for (const word of readings.flat()) if (label.spellings.includes(word)) holds.add(word);
  }
  const named = label.spellings.split('\n').some((spelling) => asked.includes(spelling));
  const missing = named
    ? 0
    : label.words.reduce((sum, { text, weight }) => sum + (asked.includes(text) || [...holds].some((held) => text.includes(held) && held.length > 1) ? 0 : weight), 0);
  const total = label.words.reduce((sum, { weight }) => sum + weight, 0);
  return { holds, missing, total, isAsked: named || holds.size > 0 };
}

function matchOne({
  series,
  units,
  fitOf,
  total,
}: {
  series: Series;
  units: readonly Unit[];
  fitOf: (label: Label) => LabelFit;
  total: number;
}): SeriesMatch {
  const indicator = fitOf(series.indicator);
  const breakdown = series.breakdown.map((label) => ({ label, fit: fitOf(label) }));
  const holds = (word: string) => indicator.holds.has(word) || breakdown.some(({ fit }) => fit.holds.has(word));
  let explained = 0;
  const unexplained: ContentWord[] = [];
  for (const { word, readings, isBreakdown } of units) {
    const byLabels = Math.max(...readings.map((words) => words.filter(holds).length / words.length));
    const byContext = !isBreakdown && series.context.includes(word.text) ? FROM_CONTEXT : 0;
    const share = Math.max(byLabels, byContext);
    explained += share * word.weight;
    if (share < EXPLAINED) unexplained.push(word);
  }
  const unasked = breakdown.filter(({ fit }) => !fit.isAsked).map(({ label }) => label.name);
  const narrowing = breakdown.reduce((sum, { fit }) => sum + Math.min(1, fit.missing) * UNASKED_BREAKDOWN, 0);
  const score = explained - Math.min(2, indicator.missing) * UNASKED_WORD - narrowing;
  return { series, score: hasHold(indicator, breakdown) ? score : 0, explained: total === 0 ? 0 : explained / total, unexplained, unasked, named: indicator.total === 0 ? 1 : 1 - indicator.missing / indicator.total };
}

const hasHold = (indicator: LabelFit, breakdown: readonly { fit: LabelFit }[]): boolean =>
  indicator.holds.size > 0 || breakdown.some(({ fit }) => fit.holds.size > 0);

function compareSeries(left: Series, right: Series): number {
  const key = (series: Series) => [series.indicator.name, ...series.breakdown.map(({ name }) => name), series.area].join('\n');
  const [a, b] = [key(left), key(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}
