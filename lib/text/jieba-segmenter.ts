import nodejieba from 'nodejieba';
import { segmenterFrom } from './segment';
import type { Segmenter } from './segment';

declare module 'nodejieba' {
  /** Path of the full dictionary; missing from the package's own types. */
  export const DEFAULT_DICT: string;
}

/** Path of the dictionary that nodejieba comes with: `word count part-of-speech`, one a line. */
export const JIEBA_DICTIONARY = nodejieba.DEFAULT_DICT;

/** Dictionary files for nodejieba to load in place of its own. */
export type JiebaFiles = { dict: string; idfDict: string; stopWordDict: string; userDict: string };

let isLoaded = false;
const inserted = new Set<string>();

/**
 * The words of nodejieba. A process loads its dictionary once, on the first call; words of one user dictionary stay known
 * to later calls.
 */
export function openJiebaSegmenter({
  words = [],
  everyday = new Map(),
  prepare = () => undefined,
}: {
  /** User dictionary: simplified, lower case, as `fold` leaves them. */
  words?: readonly string[];
  /** Words of speech → how they are used; those of the user dictionary are none. */
  everyday?: ReadonlyMap<string, 'plain' | 'narrowing' | 'seldom'>;
  /** Gives the files to load, from the path of the full dictionary; asked only where nothing is loaded yet. */
  prepare?: (fullDictionary: string) => JiebaFiles | undefined;
} = {}): Segmenter {
  if (!isLoaded) {
    nodejieba.load(prepare(nodejieba.DEFAULT_DICT) ?? {});
    isLoaded = true;
  }
  for (const word of words) {
    if (inserted.has(word)) continue;
    nodejieba.insertWord(word);
    inserted.add(word);
  }
  const terms = new Set(words);
  const wayOf = (word: string) => (terms.has(word) ? undefined : everyday.get(word));
  const isSeldom = (word: string) => wayOf(word) === 'seldom';
  const isEveryday = (word: string) => wayOf(word) !== undefined && !isSeldom(word);
  const narrows = (word: string) => wayOf(word) === 'narrowing';
  return segmenterFrom({ name: 'nodejieba', cutRuns, isEveryday, isSeldom, narrows });
}

/** A line feed always parts words in nodejieba, so one call cuts all runs. */
function cutRuns(runs: readonly string[]): string[][] {
  if (runs.length === 0) return [];
  const cut: string[][] = [[]];
  for (const word of nodejieba.cut(runs.join('\n'))) {
    if (word === '\n') cut.push([]);
    else cut.at(-1)?.push(word);
  }
  return cut;
}
