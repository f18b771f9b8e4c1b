import type { Segmenter } from '@/lib/text/segment';

/** What stands in quotation marks, folded: “一人一档”, "三个60%". */
const QUOTED = /[“"]([\p{Script=Han}a-z\d+%]{3,10})[”"]/gu;

/** A coined name falls to pieces that say nothing: a single character, a number. 集采平台 is two plain words. */
const PIECE = /^.$|\d|^[一二两三四五六七八九十]/u;

/**
 * What the documents coin, by putting it in quotation marks, and no dictionary has as one word: 一人一档, 落地即参保. A question
 * need not put it in marks.
 */
export function quotedNames(texts: readonly string[], segmenter: Segmenter): Set<string> {
  const names = new Set<string>();
  for (const text of texts)
    for (const [, name = ''] of text.replaceAll('\n', '').matchAll(QUOTED))
      if (isCoined(segmenter.segment(name))) names.add(name);
  return names;
}

const isCoined = (pieces: readonly string[]): boolean =>
  pieces.length > 1 && pieces.some((piece) => PIECE.test(piece));
