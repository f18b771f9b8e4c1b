import type { Synonym } from '@/lib/schema/term';

type Meanings = { byWord: ReadonlyMap<string, readonly string[]>; longest: number };
const known = new WeakMap<readonly Synonym[], Meanings>();

function meaningsOf(synonyms: readonly Synonym[]): Meanings {
  let meanings = known.get(synonyms);
  if (!meanings) {
    const byWord = new Map<string, string[]>();
    for (const { word, means } of synonyms) byWord.set(word, [...(byWord.get(word) ?? []), means]);
    meanings = { byWord, longest: Math.max(0, ...[...byWord.keys()].map((word) => word.length)) };
    known.set(synonyms, meanings);
  }
  return meanings;
}

/**
 * What the everyday words of a folded query are called in documents (居民医保 → 城乡居民基本医疗保险), longest word first,
 * without what the query says already.
 */
export function expandQuery({
  query,
  synonyms,
}: {
  query: string;
  synonyms: readonly Synonym[];
}): string[] {
  const { byWord, longest } = meaningsOf(synonyms);
  const added = new Set<string>();
  let at = 0;
  while (at < query.length) {
    let length = Math.min(longest, query.length - at);
    while (length > 0 && !byWord.has(query.slice(at, at + length))) length -= 1;
    for (const means of byWord.get(query.slice(at, at + length)) ?? []) {
      if (!query.includes(means)) added.add(means);
    }
    at += Math.max(length, 1);
  }
  return [...added];
}
