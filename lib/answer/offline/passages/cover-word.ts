import type { ContentWord } from '@/lib/schema/reading';

const PARTIAL = 0.75;
const ABBREVIATED = 0.65;
/** Enough for a clause to say it, and less than what says it in the question's own words. */
const NEARLY = 0.6;
/** An abbreviation takes its characters in order from words this many times as long: 药监局 ← 药品监督管理局. */
const STRETCH = 3;

/**
 * How far a text holds a word or one of its meanings, 0 to 1: whole, in nearly the same words, abbreviated, or by its pairs of
 * characters. What a word may be said by is known where it has near words: 离休人员 is not said by 退休人员 for two pairs of three.
 */
export function coverWord(
  { means, text, near = [], isWritten = false }: ContentWord,
  within: string,
): number {
  let best = near.some((word) => within.includes(word)) ? NEARLY : 0;
  for (const meaning of new Set([text, ...means])) {
    if (within.includes(meaning)) return 1;
    best = Math.max(
      best,
      meaning === text && near.length > 0 ? 0 : PARTIAL * pairShare(meaning, within),
      !(isWritten && meaning === text) && isAbbreviated(meaning, within) ? ABBREVIATED : 0,
    );
  }
  return best;
}

/** Share of the neighbouring pairs of characters of a word that a text holds close together. */
function pairShare(word: string, within: string): number {
  if (word.length < 3) return 0;
  const pairs = Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  const held = pairs.filter((pair) => within.includes(pair));
  if (held.length < 2) return held.length / pairs.length;
  let most = 1;
  for (const pair of held) {
    for (let at = within.indexOf(pair); at >= 0; at = within.indexOf(pair, at + 1)) {
      const around = within.slice(at, at + word.length * STRETCH);
      most = Math.max(most, held.filter((other) => around.includes(other)).length);
      if (most === held.length) return most / pairs.length;
    }
  }
  return most / pairs.length;
}

/** Whether the characters of a short word stand in order, close together, each opening or closing a pair of its own. */
function isAbbreviated(word: string, within: string): boolean {
  if (word.length < 2 || word.length > 6 || !/^\p{Script=Han}+$/u.test(word)) return false;
  const [first = ''] = word;
  for (let start = within.indexOf(first); start >= 0; start = within.indexOf(first, start + 1)) {
    const end = start + word.length * STRETCH;
    let at = start;
    for (const character of word.slice(1)) {
      at = within.indexOf(character, at + 1);
      if (at < 0 || at >= end) break;
    }
    if (at > start && at < end && isOneClause(within.slice(start, at + 1))) return true;
  }
  return false;
}

const isOneClause = (text: string): boolean => !/[^\p{Script=Han}]/u.test(text);
