import { fold } from '@/lib/text/fold';

/** 3、 or （二） or 01 before a heading's own words. */
const NUMBERING = /^[\s\d.、,，:：()（）一二三四五六七八九十]+/;
const HAN_PAIR = /^\p{Script=Han}{2}$/u;
/** A heading of fewer pairs is a word, not a statement. */
const LEAST_PAIRS = 5;

/** The share of a heading that a folded question holds, by pairs of characters, 0 to 1: 提升就医体验 in 提升参保人员就医体验. */
export function headingShare(question: string, heading: string): number {
  const text = fold(heading).replace(NUMBERING, '');
  const pairs = [...text]
    .map((character, at) => character + (text[at + 1] ?? ''))
    .filter((pair) => HAN_PAIR.test(pair));
  if (pairs.length < LEAST_PAIRS) return 0;
  return pairs.filter((pair) => question.includes(pair)).length / pairs.length;
}
