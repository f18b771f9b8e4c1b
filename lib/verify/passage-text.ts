import type { MappedText } from '@/lib/schema/document';
import type { Passage } from '@/lib/schema/passage';
import { mappedFrom } from '@/lib/text/mapped-text';

const cache = new WeakMap<Passage, MappedText>();

/** A passage's text mapped into its source; made once a passage. */
export function passageText(passage: Passage): MappedText {
  const known = cache.get(passage);
  if (known) return known;
  const mapped = mappedFrom(passage);
  cache.set(passage, mapped);
  return mapped;
}

/** Index of the first character of a mapped text at or after a source offset. */
export function indexAt({ offsets }: MappedText, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
