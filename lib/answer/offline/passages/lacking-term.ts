import type { Ask } from '@/lib/schema/reading';
import { expandsName } from './expands-name';

/** A word of less weight is too common to be what is to be defined. */
const TELLING = 0.4;
/** A term that is no longer is one word: pairs of its characters elsewhere make no definition. */
const ONE_WORD = 4;
/** 什么是X, X是什么意思, X指什么: with X as it is written, short enough to be a term. */
const TERM =
  /^(?:请问|问一下)?(?:什么是|什么叫|啥是|啥叫|何谓|何为)([\p{L}\p{N}]{2,12})$|^([\p{L}\p{N}]{2,8}?)(?:到底|究竟)?(?:是|指)(?:的是)?(?:什么|啥)(?:意思|东西|概念)?$/u;

/** The words of a term to be defined that a text does not hold as they are written. */
export function lackingTerm({ text, intent, content }: Ask, around: string): string[] {
  if (intent !== 'define') return [];
  const [, first, second] = TERM.exec(text.replace(/[?。!呀啊呢]+$/, '')) ?? [];
  const term = first ?? second;
  if (term === undefined) return [];
  const isSaid = ({ text: word, means, near = [] }: Ask['content'][number]): boolean =>
    [word, ...means, ...near].some((name) => around.includes(name)) || expandsName(around, word);
  const whole = content.find((word) => word.text === term);
  if (whole === undefined && term.length <= ONE_WORD) return around.includes(term) ? [] : [term];
  return content
    .filter(
      (word) =>
        word === whole || (!word.frame && word.weight >= TELLING && term.includes(word.text)),
    )
    .filter((word) => !isSaid(word))
    .map((word) => word.text);
}
