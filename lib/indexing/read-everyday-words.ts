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
/** Seldom and still a verb of the language (受益 447, 吃亏 282): speech where no document has it. */
const SELDOM_COUNT = 100;
/** Sayings are speech, however seldom: 节节败退, 平起平坐. */
const SAYING = /^(?:i|z)/;
const VERSION = 4;

const FILE = 'everyday-words.txt';
const SIGNS: Readonly<Record<Speech, string>> = { plain: '', narrowing: ' *', seldom: ' ~' };

/** How a word of speech is used: it says nothing of a thing, it narrows one that it stands before, or it is seldom used. */
export type Speech = 'plain' | 'narrowing' | 'seldom';
/** Words of speech. */
export type EverydayWords = ReadonlyMap<string, Speech>;

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

/** A line of the kept file: the word, with the sign of its use behind it. */
const entryOf = (line: string): [string, Speech] => {
  if (line.endsWith(SIGNS.narrowing)) return [line.slice(0, -2), 'narrowing'];
  return line.endsWith(SIGNS.seldom) ? [line.slice(0, -2), 'seldom'] : [line, 'plain'];
};

/** The words of speech among the lines of a dictionary, each with the sign of its use. */
export function everydayWords(dictionary: string): string[] {
  return dictionary.split('\n').flatMap((line) => {
    const [word = '', count = '', part = ''] = line.trim().split(' ');
    const use = word === '' ? undefined : wayOf(part, Number(count));
    return use === undefined ? [] : [`${word}${SIGNS[use]}`];
  });
}

/** How a word of this part of speech, used so often, is used; undefined for the names of things. */
function wayOf(part: string, count: number): Speech | undefined {
  const isVerb = SPEECH.test(part);
  if (GRAMMAR.test(part) || (isVerb && count >= EVERYDAY_COUNT))
    return NARROWS.test(part) ? 'narrowing' : 'plain';
  const isSeldom = SAYING.test(part) || (part.startsWith('v') && isVerb && count >= SELDOM_COUNT);
  return isSeldom ? 'seldom' : undefined;
}
