import type { Segmenter } from '@/lib/text/segment';

/** In how many texts each word stands. */
export function countPassages(texts: readonly string[], segmenter: Segmenter): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(segmenter.segment(text)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
