const HAN = /\p{Script=Han}/u;

/** Every two neighbouring Han characters of texts. */
export function neighbouring(texts: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (const text of texts) {
    for (let at = 1; at < text.length; at += 1) {
      const pair = text.slice(at - 1, at + 1);
      if (HAN.test(pair[0] ?? '') && HAN.test(pair[1] ?? '')) pairs.add(pair);
    }
  }
  return pairs;
}
