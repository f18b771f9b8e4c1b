import { fold } from '@/lib/text/fold';

/** The longest run of pieces of a segmenter that one such word is put together from. */
const MOST_PIECES = 4;

/** Words that say nearly the same, each with the others of its groups (terms/near-words.txt). */
export type NearWords = ReadonlyMap<string, readonly string[]>;

/** Prepares the groups of terms/near-words.txt; a word may stand in several. */
export function nearWords(groups: readonly (readonly string[])[]): NearWords {
  const near = new Map<string, Set<string>>();
  for (const group of groups) {
    const words = group.map(fold);
    for (const word of words) {
      const others = near.get(word) ?? new Set();
      for (const other of words) if (other !== word) others.add(other);
      near.set(word, others);
    }
  }
  return new Map([...near].map(([word, others]) => [word, [...others]]));
}

/** Words that say nearly the same as one, without those that it only narrows: 诊所 of 私人诊所. */
export const nearTo = (word: string, near: NearWords): string[] =>
  (near.get(word) ?? []).filter((one) => !word.includes(one));

/**
 * Puts together what a segmenter that does not know such a word has cut: 外卖|骑手. The longest wins. Pieces that are
 * known, every one, stay as they are: they say by themselves what is asked; single characters do not (托|育, 差|评).
 */
export function joinNear({
  pieces,
  near,
  isKnown,
}: {
  pieces: readonly string[];
  near: NearWords;
  isKnown: (piece: string) => boolean;
}): string[] {
  const isOne = (some: readonly string[]): boolean =>
    near.has(some.join('')) && (some.every(isSingle) || !some.every(isKnown));
  const joined: string[] = [];
  let at = 0;
  while (at < pieces.length) {
    let size = Math.min(MOST_PIECES, pieces.length - at);
    while (size > 1 && !isOne(pieces.slice(at, at + size))) size -= 1;
    joined.push(pieces.slice(at, at + size).join(''));
    at += size;
  }
  return joined;
}

const isSingle = (piece: string): boolean => piece.length === 1;
