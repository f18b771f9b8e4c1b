import type { Synonym } from '@/lib/schema/term';
import { fold } from '@/lib/text/fold';

/** Rewrites a text into the words that the documents prefer, one reading: 居民医保支出 → 城乡居民基本医疗保险支出. */
export type Canonical = (text: string) => string;

/** Longest spelling first; a word that already stands inside its own meaning is left alone. */
export function canonicalizer(synonyms: readonly Synonym[]): Canonical {
  const first = new Map<string, string>();
  let longest = 0;
  for (const { word, means } of synonyms) {
    const spelling = fold(word);
    // 参保 → 参保人数 holds for a question, not inside 参保率.
    if (spelling.length < 2 || first.has(spelling) || fold(means).includes(spelling)) continue;
    first.set(spelling, fold(means));
    longest = Math.max(longest, spelling.length);
  }
  return (text) => {
    let result = '';
    for (let at = 0; at < text.length;) {
      const spelling = spellingAt({ text, at, longest, first });
      result += spelling === undefined ? (text[at] ?? '') : (first.get(spelling) ?? '');
      at += spelling?.length ?? 1;
    }
    return result;
  };
}

function spellingAt({
  text,
  at,
  longest,
  first,
}: {
  text: string;
  at: number;
  longest: number;
  first: ReadonlyMap<string, string>;
}): string | undefined {
  for (let length = Math.min(longest, text.length - at); length > 1; length -= 1) {
    const piece = text.slice(at, at + length);
    const meaning = first.get(piece);
    if (meaning === undefined) continue;
    const offset = meaning.indexOf(piece);
    const isInside = offset >= 0 && text.startsWith(meaning, at - offset);
    if (!isInside) return piece;
  }
  return undefined;
}
