import { readFileSync } from 'node:fs';
import nodejieba from 'nodejieba';
import type { BenchPassage, BenchQuery, RetrievalSet } from './retrieval-set';

const QUERIES = 500;
const FEWEST_WORDS = 45; // 80 to 400 characters, as the project's own passages
const MOST_WORDS = 230;
const WORDS_IN_SENTENCE = 16;

/** Park and Miller's generator: the same numbers on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Draws words as often as they occur in running Chinese, by the counts of jieba's dictionary. */
function createWordSource(random: () => number): () => string {
  const words: string[] = [];
  const cumulative: number[] = [];
  let total = 0;
  for (const line of readFileSync(nodejieba.DEFAULT_DICT, 'utf8').split('\n')) {
    const [word, count] = line.split(' ');
    if (word === undefined || !/^\p{Script=Han}+$/u.test(word)) continue;
    total += Number(count);
    words.push(word);
    cumulative.push(total);
  }
  return () => {
    const wanted = random() * total;
    let low = 0;
    let high = words.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((cumulative[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}

/** Passages of running words, and questions made of three clippings from one of them. For speed and size, not for quality. */
export function makeSyntheticSet(count: number): RetrievalSet {
  const random = createRandom(20_260_101);
  const nextWord = createWordSource(random);
  const below = (limit: number): number => Math.floor(random() * limit);
  const passages: BenchPassage[] = Array.from({ length: count }, (_, place) => {
    const words = Array.from(
      { length: FEWEST_WORDS + below(MOST_WORDS - FEWEST_WORDS) },
      (__, at) => nextWord() + (at % WORDS_IN_SENTENCE === 15 ? '。' : ''),
    );
    return { id: `s${place}`, text: words.join('') };
  });
  const queries: BenchQuery[] = Array.from({ length: Math.min(QUERIES, count) }, (_, place) => {
    const passage = passages[below(count)] ?? { id: '', text: '' };
    const clipping = (): string =>
      passage.text.slice(below(passage.text.length - 8)).slice(0, 4 + below(5));
    return {
      id: `q${place}`,
      question: `${clipping()}${clipping()}的${clipping()}是什么？`,
      gold: [passage.id],
    };
  });
  return { name: `synthetic-${count}`, passages, queries };
}
