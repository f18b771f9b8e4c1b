const NOISE = /[\s\p{P}\p{S}]/gu;

/** The characters that carry meaning: no white space, punctuation or signs. */
export function bareText(text: string): string {
  return text.normalize('NFKC').replace(NOISE, '');
}

/** Pairs of neighbouring Chinese characters of a text, numbers aside. */
export function bigramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (const run of text.normalize('NFKC').match(/[\p{Script=Han}A-Za-z]+/gu) ?? []) {
    for (let at = 0; at + 1 < run.length; at += 1) grams.add(run.slice(at, at + 2));
  }
  return grams;
}

/** Share of the first text's bigrams that the second has; 1 where the first has none. */
export function coverage(of: string, by: string): number {
  return sharedPart(bigramsOf(of), bigramsOf(by));
}

/** As coverage, of bigrams that are known already. */
export function sharedPart(wanted: ReadonlySet<string>, have: ReadonlySet<string>): number {
  if (wanted.size === 0) return 1;
  let shared = 0;
  for (const gram of wanted) if (have.has(gram)) shared += 1;
  return shared / wanted.size;
}
