import type { Postings } from './postings';

/** Parameters of BM25 (Robertson and Zaragoza, 2009, 3.5); `d` is the δ of BM25+ (Lv and Zhai, 2011). */
export type Relevance = { k: number; b: number; d: number };

/** Scores of documents by internal id, and which of them have any. */
export class Scores {
  readonly values: Float64Array;
  readonly touched: number[] = [];

  constructor(documents: number) {
    this.values = new Float64Array(documents + 1);
  }

  add(document: number, score: number): void {
    const before = this.values[document] ?? 0;
    if (before === 0) this.touched.push(document);
    this.values[document] = before + score;
  }
}

/**
 * Adds the BM25 scores of some terms. The inverse document frequency is ln(1 + (N − n + ½) ÷ (n + ½)), which is never negative.
 */
export function addScores({
  scores,
  postings,
  terms,
  documentCount,
  relevance: { k, b, d },
  weight,
}: {
  scores: Scores;
  postings: Postings;
  /** Term → how often the query holds it. */
  terms: ReadonlyMap<number, number>;
  documentCount: number;
  relevance: Relevance;
  weight: number;
}): void {
  const { starts, documents, frequencies, lengths } = postings.seal();
  const shortest = k * (1 - b);
  const perTerm = postings.averageLength === 0 ? 0 : (k * b) / postings.averageLength;
  for (const [term, times] of terms) {
    const run = postings.placeOf(term);
    if (run < 0) continue;
    const from = starts[run] ?? 0;
    const to = starts[run + 1] ?? from;
    const holding = to - from;
    const idf = Math.log(1 + (documentCount - holding + 0.5) / (holding + 0.5));
    const factor = idf * weight * times;
    for (let place = from; place < to; place += 1) {
      const document = documents[place] ?? 0;
      const frequency = frequencies[place] ?? 0;
      const saturated =
        (frequency * (k + 1)) / (frequency + shortest + perTerm * (lengths[document] ?? 0));
      scores.add(document, factor * (saturated + d));
    }
  }
}
