import type { TokenScore } from '@orama/orama';
import type { AnalysedText } from './analysis';
import { bestScores } from './best-scores';
import { addScores, Scores } from './score';
import type { Relevance } from './score';
import type { TextField } from './text-field';

export type FieldSearch = {
  fields: ReadonlyMap<string, TextField>;
  query: AnalysedText;
  properties: readonly string[];
  boost: Readonly<Record<string, number>>;
  relevance: Relevance;
  documentCount: number;
  allowed: ReadonlySet<number> | undefined;
  /** As Orama has it: 1 returns documents with any word of the query, 0 only those with all of them in one property. */
  threshold: number;
  wordWeight: number;
  bigramWeight: number;
  maxHits: number;
};

function count(terms: Iterable<number>): Map<number, number> {
  const counted = new Map<number, number>();
  for (const term of terms) counted.set(term, (counted.get(term) ?? 0) + 1);
  return counted;
}

const knownIds = (words: readonly string[], { wordIds }: TextField): number[] =>
  words.flatMap((word) => wordIds.get(word) ?? []);

/** Documents that hold every word of the query in one of the properties. */
function holdingAllWords({ fields, properties, query }: FieldSearch): Set<number> {
  const words = new Set(query.words);
  const holding = new Set<number>();
  for (const property of properties) {
    const field = fields.get(property);
    if (!field) continue;
    const found = new Map<number, number>();
    for (const word of words) {
      const id = field.wordIds.get(word);
      if (id === undefined) continue;
      for (const document of field.words.documentsOf(id))
        found.set(document, (found.get(document) ?? 0) + 1);
    }
    for (const [document, count] of found) if (count === words.size) holding.add(document);
  }
  return holding;
}

function scoreAll({
  fields,
  properties,
  query,
  boost,
  relevance,
  documentCount,
  wordWeight,
  bigramWeight,
}: FieldSearch): Scores {
  const largestId = Math.max(
    0,
    ...properties.map((property) => fields.get(property)?.words.documentLimit ?? 0),
  );
  const scores = new Scores(largestId);
  const bigrams = count(query.bigrams);
  for (const property of properties) {
    const field = fields.get(property);
    if (!field) continue;
    const share = { scores, documentCount, relevance };
    const weight = boost[property] ?? 1;
    const words = count(knownIds(query.words, field));
    addScores({ ...share, postings: field.words, terms: words, weight: weight * wordWeight });
    addScores({ ...share, postings: field.bigrams, terms: bigrams, weight: weight * bigramWeight });
  }
  return scores;
}

/** The best documents for a query over some properties, best first, in a total order. */
export function searchFields(search: FieldSearch): TokenScore[] {
  const { allowed, threshold, maxHits } = search;
  const scores = scoreAll(search);
  const isAllowed = allowed ? (document: number) => allowed.has(document) : undefined;
  if (threshold >= 1) return bestScores({ scores, limit: maxHits, isAllowed });
  const full = holdingAllWords(search);
  const best = bestScores({ scores, limit: maxHits, isAllowed });
  const whole = best.filter(([document]) => full.has(document));
  if (threshold <= 0 || whole.length === 0) return threshold <= 0 ? whole : best;
  const partial = best.filter(([document]) => !full.has(document));
  return [...whole, ...partial.slice(0, Math.ceil(partial.length * threshold))];
}
