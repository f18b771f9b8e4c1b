import type { Ask } from '@/lib/schema/reading';
import { definedTerm } from './defined-term';
import { expandsName } from './expands-name';

/** A word of less weight is too common to be what is to be defined. */
const TELLING = 0.4;
/** A term that is no longer is one word: pairs of its characters elsewhere make no definition. */
const ONE_WORD = 4;
/** The words of a term to be defined that a text does not hold as they are written. */
export function lackingTerm({ text, intent, content }: Ask, around: string): string[] {
  if (intent !== 'define') return [];
  const term = definedTerm(text);
  if (term === undefined) return [];
  // “三进”药品 is written of 三进药品.
  const plain = around.replace(/[“”"]/g, '');
  const isSaid = ({ text: word, means, near = [] }: Ask['content'][number]): boolean =>
    [word, ...means, ...near].some((name) => plain.includes(name)) || expandsName(around, word);
  const whole = content.find((word) => word.text === term);
  if (whole === undefined && term.length <= ONE_WORD) return plain.includes(term) ? [] : [term];
  return content
    .filter(
      (word) =>
        word === whole || (!word.frame && word.weight >= TELLING && term.includes(word.text)),
    )
    .filter((word) => !isSaid(word))
    .map((word) => word.text);
}
