/** Cuts a text into words. */
export type Segmenter = {
  /** What it is and what it depends on: stamps caches, so that a change of segmenter rebuilds them. */
  readonly name: string;
  /**
   * The words of a text, in order and without loss: joined they are the text. Numbers (13205.04, 1,070,785, 95%), years
   * (2025年), Latin words and runs of white space or signs are one word each; words of the user dictionary stay whole.
   */
  segment(text: string): string[];
  /**
   * Whether a word is one of everyday speech that names nothing (提供, 真正, 那会儿): a question may hold it where no document
   * does. Known from a dictionary of the language; false where a segmenter has none.
   */
  isEveryday(word: string): boolean;
  /** Whether it is a verb or a saying that is seldom used (节节败退): speech all the same where no document has it. */
  isSeldom(word: string): boolean;
  /** Whether an everyday word narrows the thing that it stands before: 贫困居民 are not all 居民. */
  narrows(word: string): boolean;
};

const NUMBER = String.raw`\d+(?:,\d{3})+(?:\.\d+)?[%‰]?|\d+(?:\.\d+)*[%‰]?`;
const YEAR = String.raw`(?<![\d.,])(?:19|20)\d{2}年`;
const LATIN = String.raw`[A-Za-zÀ-ɏͰ-ϿЀ-ӿ][A-Za-z0-9À-ɏͰ-ϿЀ-ӿ]*(?:[-_.'’][A-Za-z0-9]+)*`;
const SPACE = String.raw`\s+`;
const SIGNS = String.raw`[^\p{L}\p{N}\s]+`;
const PROTECTED = new RegExp(`(${[YEAR, NUMBER, LATIN, SPACE, SIGNS].join('|')})`, 'u');

/**
 * A segmenter from a function that cuts runs of Chinese: everything else is cut here, alike for every segmenter.
 * All runs of a text reach `cutRuns` in one call, because a call into native code costs more than a cut.
 */
export function segmenterFrom({
  name,
  cutRuns,
  isEveryday = () => false,
  isSeldom = () => false,
  narrows = () => false,
}: {
  name: string;
  cutRuns: (runs: readonly string[]) => readonly (readonly string[])[];
  isEveryday?: (word: string) => boolean;
  isSeldom?: (word: string) => boolean;
  narrows?: (word: string) => boolean;
}): Segmenter {
  return {
    name,
    isEveryday,
    isSeldom,
    narrows,
    segment(text) {
      const pieces = text.split(PROTECTED); // odd places hold what the pattern caught
      const cut = cutRuns(pieces.filter((piece, place) => place % 2 === 0 && piece !== ''));
      const words: string[] = [];
      let run = 0;
      for (const [place, piece] of pieces.entries()) {
        if (piece === '') continue;
        if (place % 2 === 1) words.push(piece);
        else words.push(...(cut[run++] ?? [piece]));
      }
      return words;
    },
  };
}

/** The words of a user dictionary file: one a line, `#` starts a comment. */
export function parseWords(file: string): string[] {
  const words = file
    .split('\n')
    .map((line) => line.replace(/#.*$/u, '').trim())
    .filter((word) => word !== '');
  return [...new Set(words)];
}
