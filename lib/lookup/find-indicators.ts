import { comparePeriods } from '@/lib/text/period-span';
import type { IndicatorSummary } from '@/lib/schema/tools';
import { bigramsOf } from './indicator-forms';
import type { IndicatorForm, IndicatorForms } from './indicator-forms';
import { foldName } from './fold-name';
import type { IndicatorEntry, ObservationIndex } from './observation-index';

/** Below this the two names have no more than a common word (基金, 人数). */
const LEAST_SCORE = 0.3;

const distinct = (values: Iterable<string>): string[] =>
  [...new Set(values)].filter((value) => value !== '').sort();

function summarise(entry: IndicatorEntry, score: number): IndicatorSummary {
  const { name, rows, term } = entry;
  const unit = term?.unit ?? rows.find(({ measure }) => measure === 'level')?.unit;
  return {
    indicator: name,
    score: Math.round(score * 1000) / 1000,
    ...(term?.definition !== undefined && { definition: term.definition }),
    ...(unit !== undefined && { unit }),
    ...(term?.scope !== undefined && { scope: term.scope }),
    areas: distinct(rows.map(({ area }) => area)),
    periods: distinct(rows.map(({ period }) => period)).sort(comparePeriods),
    breakdowns: distinct(rows.map(({ breakdown }) => breakdown.join('/'))),
    measures: [...new Set(rows.map(({ measure }) => measure))].sort(),
    observations: rows.length,
  };
}

/** The query itself, and with everyday words replaced by the words of the documents. */
function wordings(query: string, { synonyms }: ObservationIndex): string[] {
  const folded = foldName(query);
  const rewritten = synonyms
    .filter(({ from, to }) => folded.includes(from) && !folded.includes(to))
    .reduce((text, { from, to }) => text.replaceAll(from, to), folded);
  return rewritten === folded ? [folded] : [folded, rewritten];
}

/** How much of each indicator's best form the wording covers, and how much of the wording it explains; 0 to 1. */
function scoreForms(
  wording: string,
  { byFold, byGram, weights }: IndicatorForms,
): Map<string, number> {
  const weightOf = (gram: string) => weights.get(gram) ?? 1;
  const total = (grams: readonly string[]) => grams.reduce((sum, gram) => sum + weightOf(gram), 0);
  const asked = bigramsOf(wording);
  const askedWeight = total(asked);
  const shared = new Map<IndicatorForm, number>();
  for (const gram of asked) {
    for (const form of byGram.get(gram) ?? [])
      shared.set(form, (shared.get(form) ?? 0) + weightOf(gram));
  }
  const scores = new Map<string, number>();
  for (const [form, weight] of shared) {
    const [covered, explained] = [weight / total(form.grams), weight / askedWeight];
    const score = 0.9 * (0.7 * covered + 0.3 * explained) * (form.isAlias ? 0.99 : 1);
    scores.set(form.indicator, Math.max(score, scores.get(form.indicator) ?? 0));
  }
  for (const indicator of byFold.get(wording) ?? []) {
    scores.set(indicator, foldName(indicator) === wording ? 1 : 0.98);
  }
  return scores;
}

/**
 * What the table has on something: by name, alias, everyday word or likeness (character bigrams), best first.
 * Deterministic; an empty list where nothing is alike.
 */
export function findIndicators({
  index,
  query,
  limit = 10,
}: {
  index: ObservationIndex;
  query: string;
  limit?: number;
}): IndicatorSummary[] {
  const scores = new Map<string, number>();
  for (const wording of wordings(query, index)) {
    for (const [indicator, score] of scoreForms(wording, index.forms)) {
      scores.set(indicator, Math.max(score, scores.get(indicator) ?? 0));
    }
  }
  return [...scores]
    .filter(([, score]) => score >= LEAST_SCORE)
    .sort(
      ([left, a], [right, b]) =>
        b - a || rowsOf(index, right) - rowsOf(index, left) || (left < right ? -1 : 1),
    )
    .slice(0, limit)
    .flatMap(([indicator, score]) => {
      const entry = index.indicators.get(indicator);
      return entry ? [summarise(entry, score)] : [];
    });
}

function rowsOf(index: ObservationIndex, indicator: string): number {
  return index.indicators.get(indicator)?.rows.length ?? 0;
}
