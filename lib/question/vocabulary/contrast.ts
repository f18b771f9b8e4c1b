import type { Vocabulary } from './vocabulary';

/** 收入, 结余, 次均费用: the end of a name that is listed beside another is short. */
const LONGEST = 6;

/**
 * Whether two words name two figures of one thing: a name ends in the one, the same name ends in the other, and no name
 * holds both (基金收入 and 基金支出, so 收入 beside 支出 is a list; 基金 beside 支出 is one name).
 */
export function isContrast(one: string, other: string, vocabulary: Vocabulary): boolean {
  const isEnding = (word: string) =>
    word.length >= 2 && word.length <= LONGEST && !vocabulary.breakdownWords.has(word);
  if (![one, other].every(isEnding) || one.endsWith(other) || other.endsWith(one)) return false;
  const { phrases, breakdownWords } = vocabulary;
  // 居民医保 is a scheme; what may stand in the place of its 医保 is no other figure.
  const isTerm = (name: string) => phrases.get(name)?.kind === 'term' && !breakdownWords.has(name);
  let isFound = false;
  for (const name of phrases.keys()) {
    if (name.includes(one + other)) return false;
    isFound ||=
      name.length > one.length &&
      name.endsWith(one) &&
      isTerm(name) &&
      isTerm(name.slice(0, -one.length) + other);
  }
  return isFound;
}
