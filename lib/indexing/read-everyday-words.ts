import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeAside } from './write-aside';

/** Grammar: adverbs, pronouns, prepositions, conjunctions, particles, measure words, numerals, positions, times, interjections. */
const GRAMMAR = /^(?:d|r|p|c|u|q|m|f|t|y|e|o)/;
/** Verbs, adjectives and what the dictionary does not tell apart, but no verbal noun (vn: 监管, 自费), which may name a figure. */
const SPEECH = /^(?:v(?!n)|a(?!n)|z)/;
/** Adjectives, times, places and numerals: before a thing they narrow it (贫困居民, 夜间门诊, 港澳台居民). */
const NARROWS = /^(?:a|t|s|m|b)/;
/** So often and a verb is of everyday speech (提供 16,799, 组建 1,453); 退保 has 37, 移交 411, 抓获 180. */
const EVERYDAY_COUNT = 600;
const VERSION = 3;

const FILE = 'everyday-words.txt';
const SIGN = ' *';

/** Word of everyday speech → whether it narrows a thing that it stands before. */
export type EverydayWords = ReadonlyMap<string, boolean>;

/**
 * The words of everyday speech in a dictionary of `word count part-of-speech` lines, by grammar and by how often they are
 * used in general Chinese. Kept in `cacheDir`, since the dictionary has 349,000 lines; read from the dictionary itself
 * where it cannot be kept.
 */
export function readEverydayWords({
  dictionary,
  cacheDir,
}: {
  dictionary: string;
  cacheDir: string;
}): EverydayWords {
  const stamp = [VERSION, EVERYDAY_COUNT, statSync(dictionary).size].join(' ');
  const file = join(cacheDir, FILE);
  try {
    const [first, ...words] = readFileSync(file, 'utf8').split('\n');
    if (first === stamp) return new Map(words.map(entryOf));
  } catch {
    // Nothing there yet, or not readable: made again.
  }
  const words = everydayWords(readFileSync(dictionary, 'utf8'));
  try {
    writeAside(file, [stamp, ...words].join('\n'));
  } catch {
    // Read from the dictionary again next time.
  }
  return new Map(words.map(entryOf));
}

/** A line of the kept file: the word, with a sign behind it where it narrows. */
const entryOf = (line: string): [string, boolean] =>
  line.endsWith(SIGN) ? [line.slice(0, -SIGN.length), true] : [line, false];

/** The everyday words among the lines of a dictionary; those that narrow what they stand before have a sign. */
export function everydayWords(dictionary: string): string[] {
  return dictionary.split('\n').flatMap((line) => {
    const [word = '', count = '', part = ''] = line.trim().split(' ');
    const isEveryday = GRAMMAR.test(part) || (SPEECH.test(part) && Number(count) >= EVERYDAY_COUNT);
    if (!isEveryday || word === '') return [];
    return [NARROWS.test(part) ? `${word}${SIGN}` : word];
  });
}
