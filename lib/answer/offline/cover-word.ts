import type { ContentWord } from '@/lib/schema/reading';

const PARTIAL = 0.75;

/** How far a text holds a word or one of its meanings, 0 to 1: whole, or by its pairs of characters. */
export function coverWord({ means, text }: ContentWord, within: string): number {
  let best = 0;
  for (const meaning of new Set([text, ...means])) {
    if (within.includes(meaning)) return 1;
    best = Math.max(best, PARTIAL * pairShare(meaning, within));
  }
  return best;
}

/** Share of the neighbouring pairs of characters of a word that a text holds. */
function pairShare(word: string, within: string): number {
  if (word.length < 3) return 0;
  let held = 0;
  for (let at = 1; at < word.length; at += 1) if (within.includes(word.slice(at - 1, at + 1))) held += 1;
  return held / (word.length - 1);
}
