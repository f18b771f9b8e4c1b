import type { Phrase } from './vocabulary';

/** So long and an expression is found wherever it stands; a shorter one may be parts of two words (审|核定|价). */
const LONG_EXPRESSION = 3;

/** The words of the asking that are none of the domain. */
export function addAsking({
  phrases,
  labelWords,
  words,
}: {
  phrases: Map<string, Phrase>;
  labelWords: ReadonlySet<string>;
  words: readonly string[];
}): Set<string> {
  const own = words.filter((word) => !phrases.has(word));
  for (const word of own)
    if (word.length >= LONG_EXPRESSION && !labelWords.has(word))
      phrases.set(word, { means: [], kind: 'function' });
  return new Set(own);
}
