const MOSTLY = 0.6;

/** Whether a sentence says again what one of the others says: two sources often share their words. */
export function repeats(text: string, others: readonly string[]): boolean {
  const pairs = pairsOf(text);
  return others.some((other) => {
    const theirs = pairsOf(other);
    let shared = 0;
    for (const pair of pairs) if (theirs.has(pair)) shared += 1;
    return shared >= MOSTLY * Math.min(pairs.size, theirs.size);
  });
}

function pairsOf(text: string): Set<string> {
  const plain = text.replace(/[\s\p{P}]/gu, '');
  const pairs = new Set<string>();
  for (let at = 1; at < plain.length; at += 1) pairs.add(plain.slice(at - 1, at + 1));
  return pairs;
}
