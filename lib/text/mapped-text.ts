import type { MappedText } from '@/lib/schema/document';
import type { Span } from '@/lib/schema/span';

/** The characters `[from, to)` of a mapped text, still mapped. */
export function sliceMapped(mapped: MappedText, from: number, to: number): MappedText {
  return { text: mapped.text.slice(from, to), offsets: mapped.offsets.slice(from, to) };
}

/** Texts one after the other; the caller sees to it that offsets ascend. */
export function concatMapped(parts: readonly MappedText[]): MappedText {
  return {
    text: parts.map((part) => part.text).join(''),
    offsets: parts.flatMap((part) => [...part.offsets]),
  };
}

/**
 * The source span of the characters `[from, to)` of a mapped text.
 * @throws RangeError where the range is empty or lies outside of the text.
 */
export function spanOf(mapped: MappedText, from = 0, to = mapped.text.length): Span {
  const first = mapped.offsets[from];
  const last = mapped.offsets[to - 1];
  if (first === undefined || last === undefined || to <= from) {
    throw new RangeError(`[${from}, ${to}) is no range of a text of ${mapped.text.length}`);
  }
  return { start: first, end: last + 1 };
}

/** Where the mapping jumps: the compact form that index/passages.jsonl keeps. `start` is the span's. */
export function breaksOf(mapped: MappedText): [number, number][] {
  const breaks: [number, number][] = [];
  for (let at = 1; at < mapped.offsets.length; at += 1) {
    const skipped = (mapped.offsets[at] ?? 0) - (mapped.offsets[at - 1] ?? 0) - 1;
    if (skipped !== 0) breaks.push([at, skipped]);
  }
  return breaks;
}

/** The mapped text that `text`, `start` and `breaks` were made from; inverse of `breaksOf`. */
export function mappedFrom({
  text,
  start,
  breaks,
}: {
  text: string;
  start: number;
  breaks: readonly (readonly [number, number])[];
}): MappedText {
  const offsets = new Array<number>(text.length);
  let skipped = 0;
  let next = 0;
  for (let at = 0; at < text.length; at += 1) {
    while (next < breaks.length && breaks[next]?.[0] === at) {
      skipped += breaks[next]?.[1] ?? 0;
      next += 1;
    }
    offsets[at] = start + at + skipped;
  }
  return { text, offsets };
}
