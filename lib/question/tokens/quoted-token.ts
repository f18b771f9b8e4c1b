import type { Token } from './token';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** "六统一", "三减": a name by number for things that a text may list without naming them so. */
const COINED = /^[二三四五六七八九十]\p{Script=Han}{1,3}$/u;

/** What stands in quotation marks, as one word; its meaning is that of its words. */
export function quotedToken({
  quoted,
  start,
  inner,
  vocabulary,
  isSpelledOut,
}: {
  quoted: string;
  start: number;
  inner: readonly Token[];
  vocabulary: Vocabulary;
  /** Whether the question says once more what the things are: "六统一"统一了哪六样. */
  isSpelledOut: boolean;
}): Token {
  if (COINED.test(quoted) && !vocabulary.passagesWith.has(quoted) && isSpelledOut)
    return { text: quoted, start, kind: 'content', means: [quoted, quoted.slice(1)], frame: true };
  const means =
    inner.length > 0 && inner.every(({ means }) => means !== undefined)
      ? [quoted, inner.map(({ means }) => means?.[0] ?? '').join('')]
      : [quoted];
  return { text: quoted, start, kind: 'content', means, frame: false };
}
