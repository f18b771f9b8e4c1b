import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** 亏了, 赔过: a verb and what has come of it. */
const DONE = /^\p{Script=Han}[了过]$/u;

/**
 * Pieces of a segmenter that are words: 时会 of 调价时会给, which it makes of grammar and no document writes, is cut
 * again, and so is the verb from what only says that it is done (亏了).
 */
export const withoutInvented = (
  pieces: readonly string[],
  { neighbours, passagesWith, phrases }: Vocabulary,
): string[] =>
  pieces.flatMap((piece) => {
    if (phrases.has(piece) || passagesWith.has(piece)) return [piece];
    const isGrammar =
      !neighbours.has(piece) &&
      [...piece].every((character) => phrases.get(character)?.kind === 'function');
    return isGrammar || DONE.test(piece) ? [...piece] : [piece];
  });
