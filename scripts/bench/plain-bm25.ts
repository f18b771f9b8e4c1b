import type { AnalysedText, ChineseAnalysis } from '@/lib/indexing/orama-chinese/analysis';
import type { BenchEngine } from './bench-engine';

const K1 = 1.2;
const B = 0.75;

type Posting = { document: number; frequency: number };

/** The least that can be called BM25: title and text as one bag of words and bigrams, a map of postings, a sort. The yardstick. */
export function createPlainBm25(analysis: ChineseAnalysis): BenchEngine {
  const ids: string[] = [];
  const lengths: number[] = [];
  let totalLength = 0;
  const postings = new Map<string | number, Posting[]>();
  const bag = ({ words, bigrams }: AnalysedText): (string | number)[] => [...words, ...bigrams];

  function add(id: string, terms: readonly (string | number)[]): void {
    const document = ids.push(id) - 1;
    lengths.push(terms.length);
    totalLength += terms.length;
    const frequencies = new Map<string | number, number>();
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    for (const [term, frequency] of frequencies) {
      const list = postings.get(term);
      if (list) list.push({ document, frequency });
      else postings.set(term, [{ document, frequency }]);
    }
  }

  return {
    add: (passages) =>
      passages.forEach(({ id, text, title = '' }) =>
        add(id, bag(analysis.analyseText(`${title}\n${text}`))),
      ),
    search(query, limit) {
      const scores = new Map<number, number>();
      const average = totalLength / ids.length;
      for (const term of bag(analysis.analyseQuery(query))) {
        const list = postings.get(term) ?? [];
        const idf = Math.log(1 + (ids.length - list.length + 0.5) / (list.length + 0.5));
        for (const { document, frequency } of list) {
          const norm = K1 * (1 - B + (B * (lengths[document] ?? 0)) / average);
          const score = (idf * frequency * (K1 + 1)) / (frequency + norm);
          scores.set(document, (scores.get(document) ?? 0) + score);
        }
      }
      return [...scores]
        .sort(([leftId, left], [rightId, right]) => right - left || leftId - rightId)
        .slice(0, limit)
        .map(([document]) => ids[document] ?? '');
    },
  };
}
