import { isAsking } from './is-asking';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** The longest run of pieces of a segmenter that is cut anew. */
const MOST_PIECES = 5;
const HAN = /^\p{Script=Han}+$/u;

/**
 * Pieces of a segmenter with the words of the asking whole that it has cut or fused: 捋|捋 → 捋捋, 并列|明 → 并|列明,
 * 数发|我|一份 → 数|发我一份. A run is cut anew only where words of the asking and grammar make up all of it, so that nothing
 * that could narrow goes with it; pieces that are known, every one, stay as they are.
 */
export function cutAsking(pieces: readonly string[], vocabulary: Vocabulary): string[] {
  const cut: string[] = [];
  let at = 0;
  while (at < pieces.length) {
    const [size, words] = runAt(pieces, at, vocabulary);
    cut.push(...words);
    at += size;
  }
  return cut;
}

/** How many pieces from a place on make up words of the asking, and these; else the piece that stands there. */
function runAt(
  pieces: readonly string[],
  at: number,
  vocabulary: Vocabulary,
): [size: number, words: readonly string[]] {
  for (let size = Math.min(MOST_PIECES, pieces.length - at); size > 0; size -= 1) {
    const run = pieces.slice(at, at + size);
    if (!run.every((piece) => HAN.test(piece)) || !isMiscut(run, vocabulary)) continue;
    const words = tile(run.join(''), vocabulary);
    if (words?.some((word) => word.length > 1 && vocabulary.asking.has(word))) return [size, words];
  }
  return [1, pieces.slice(at, at + 1)];
}

/** Whether a piece is one that nobody knows, or a rest of one character. */
const isMiscut = (run: readonly string[], vocabulary: Vocabulary): boolean =>
  run.some(
    (piece) =>
      !isGrammar(piece, vocabulary) &&
      (piece.length === 1 ||
        !(vocabulary.passagesWith.has(piece) || vocabulary.phrases.has(piece))),
  );

const isGrammar = (word: string, vocabulary: Vocabulary): boolean =>
  isAsking(word, vocabulary) || vocabulary.phrases.get(word)?.kind === 'function';

/** A text as words of the asking and grammar, the fewest; nothing where it holds anything else. */
function tile(text: string, vocabulary: Vocabulary): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= text.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const word = text.slice(start, end);
      if (before === undefined || !isGrammar(word, vocabulary)) continue;
      const known = best[end];
      if (known === undefined || before.length + 1 < known.length) best[end] = [...before, word];
    }
  }
  return best[text.length];
}
