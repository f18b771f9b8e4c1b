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
 * What the everyday words of a query are called in documents (居民医保 → 城乡居民基本医疗保险), longest first, without what the query
 * says already. `words` are the query's, joined they are the query: 医保 is not looked for in the word 医保码.
 */
export function expandQuery({
  words,
  synonyms,
}: {
  words: readonly string[];
  synonyms: readonly Synonym[];
}): string[] {
  const { byWord, longest } = meaningsOf(synonyms);
  const query = words.join('');
  const added = new Set<string>();
  let from = 0;
  while (from < words.length) {
    let to = words.length;
    let phrase = words.slice(from, to).join('');
    while (to > from && (phrase.length > longest || !byWord.has(phrase))) {
      to -= 1;
      phrase = words.slice(from, to).join('');
    }
    for (const means of byWord.get(phrase) ?? []) if (!query.includes(means)) added.add(means);
    from = Math.max(to, from + 1);
  }
  return [...added];
}
