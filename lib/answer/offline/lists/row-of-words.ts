import type { ContentWord } from '@/lib/schema/reading';
import { fold } from '@/lib/text/fold';

/** So much of a name must be said for the row to be meant. */
const LEAST_SAID = 0.8;

/** The row whose name the words of a question say, all of it and nothing else; −1 where none or several do. */
export function rowOfWords(
  rows: readonly { readonly name: string }[],
  words: readonly ContentWord[],
): number {
  const said = rows.map(({ name }) => isSaid(fold(name), words));
  const at = said.indexOf(true);
  return said.lastIndexOf(true) === at ? at : -1;
}

function isSaid(name: string, words: readonly ContentWord[]): boolean {
  const covered = new Set<number>();
  for (const { text, means } of words) {
    const spelling = [text, ...means]
      .filter((one) => name.includes(one))
      .reduce((longest, one) => (one.length > longest.length ? one : longest), '');
    if (spelling === '') return false;
    const from = name.indexOf(spelling);
    for (let at = from; at < from + spelling.length; at += 1) covered.add(at);
  }
  return covered.size >= name.length * LEAST_SAID && covered.size > 0;
}
