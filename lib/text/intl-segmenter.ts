import { segmenterFrom } from './segment';
import type { Segmenter } from './segment';

/**
 * The words of the platform's `Intl.Segmenter`: needs no dictionary of its own and little memory, but follows the ICU version.
 * User words are found first, the longest at each place.
 */
export function createIntlSegmenter({ words = [] }: { words?: readonly string[] } = {}): Segmenter {
  const platform = new Intl.Segmenter('zh', { granularity: 'word' });
  const known = new Set(words);
  const longest = Math.max(0, ...words.map((word) => word.length));
  const cutPlain = (text: string): string[] =>
    [...platform.segment(text)].map(({ segment }) => segment);

  function wordAt(run: string, at: number): string | undefined {
    for (let length = Math.min(longest, run.length - at); length > 1; length -= 1) {
      const word = run.slice(at, at + length);
      if (known.has(word)) return word;
    }
    return undefined;
  }

  function cutRun(run: string): string[] {
    const cut: string[] = [];
    let plainFrom = 0;
    let at = 0;
    while (at < run.length) {
      const word = wordAt(run, at);
      if (word === undefined) {
        at += 1;
        continue;
      }
      if (plainFrom < at) cut.push(...cutPlain(run.slice(plainFrom, at)));
      cut.push(word);
      at += word.length;
      plainFrom = at;
    }
    if (plainFrom < run.length) cut.push(...cutPlain(run.slice(plainFrom)));
    return cut;
  }

  return segmenterFrom({ name: 'intl', cutRuns: (runs) => runs.map(cutRun) });
}
