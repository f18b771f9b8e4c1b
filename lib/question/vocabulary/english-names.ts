import type { EnglishTerm } from '@/lib/schema/term';

/** The English names of words of the domain, both ways. */
export type EnglishNames = {
  /** Replaces every English name in a plain English text by its Chinese word, the longest name first. */
  readonly toChinese: (text: string) => string;
  /** The name shown in English answers; undefined where none has been reviewed. */
  readonly nameOf: (chinese: string) => string | undefined;
};

/** One spelling for what readers take as the same: no articles, hyphens or thousands' commas; 's gone. */
export const plainEnglish = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(?<=[a-z])(?:'s\b|'(?![a-z]))/g, '')
    .replace(/(?<=[a-z])-(?=[a-z])/g, ' ')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/\b(?:the|a|an)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const singular = (word: string): string =>
  word.replace(/ies$/, 'y').replace(/(?<=[a-z]{2}(?:ch|sh|x))es$|(?<=[a-z]{2}[^s])s$/, '');

/** Pharmacies connected and pharmacies were connected are one name. */
const BE = '(?:(?:has|have|had) )?(?:is|was|are|were|been|be) ';
const BETWEEN = new RegExp(`(?<= )${BE}`, 'g');

const keyOf = (name: string): string =>
  plainEnglish(name).replace(BETWEEN, '').split(' ').map(singular).join(' ');

/** Both numbers of a word: recommendation(s), pharmac(y|ies). */
const patternOf = (key: string): string =>
  key
    .split(' ')
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/y$/, '(?:y|ies|ys)')
        .replace(/(?<=[a-z]{2})$/, '(?:e?s)?'),
    )
    .join(` (?:${BE})?`);

/** Prepares the names of terms/english.yaml; of two words with one English name the first stands. */
export function englishNames(terms: readonly EnglishTerm[]): EnglishNames {
  const shown = new Map<string, string>();
  const chinese = new Map<string, string>();
  for (const { name, english } of terms) {
    const [first] = english;
    if (first !== undefined && !shown.has(name)) shown.set(name, first);
    for (const spelling of english) {
      const key = keyOf(spelling);
      if (!chinese.has(key)) chinese.set(key, name);
    }
  }
  const longestFirst = [...chinese.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(`\\b(?:${longestFirst.map(patternOf).join('|')})\\b`, 'g');
  return {
    toChinese: (text) =>
      longestFirst.length === 0
        ? text
        : text.replace(pattern, (found) => ` ${chinese.get(keyOf(found)) ?? found} `),
    nameOf: (name) => shown.get(name),
  };
}
