import type { Vocabulary } from './vocabulary';

const LONGEST = 8;

/**
 * The meanings of a word, each with the scheme or fund that the word itself names: 统筹基金支出 is an alias of 基本医疗保险基金支出 and means
 * that of the 统筹基金.
 */
export function keepBreakdowns({
  text,
  means,
  vocabulary,
}: {
  text: string;
  means: readonly string[];
  vocabulary: Vocabulary;
}): string[] {
  const named = breakdownsIn(text, vocabulary);
  const { breakdownWords } = vocabulary;
  return means.map((meaning) => {
    // 一级及以下医院: the institution only says of what the level is.
    const isLevel = breakdownWords.get(meaning) === 'level';
    const kept = named.filter(
      (word) => !meaning.includes(word) && !(isLevel && breakdownWords.get(word) === 'institution'),
    );
    return `${kept.join('')}${meaning}`;
  });
}

/** The values of breakdowns that a word holds, longest at each place: 统筹基金 in 统筹基金支出. */
export function breakdownsIn(text: string, { breakdownWords }: Vocabulary): string[] {
  if (breakdownWords.has(text)) return [];
  const found: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    for (let length = Math.min(LONGEST, text.length - at); length > 1; length -= 1) {
      const piece = text.slice(at, at + length);
      if (!breakdownWords.has(piece)) continue;
      found.push(piece);
      at += length - 1;
      break;
    }
  }
  return found;
}
