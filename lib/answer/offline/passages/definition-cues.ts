import { expandsName } from './expands-name';
import { listsInBrackets } from './kind-cues';
import { saysWhat } from './says-what';

const DEFINES = /[:：]\s*指|是指|指的是|即|[:：]|所谓|是利用|是一种|由[^,，。]{2,20}签发/;
const MEANS = /^["”]?[,，]?(?:是指|指的是)/;

/** Whether a folded sentence says what something is, or what one of these names is in brackets or in so many words. */
export function defines(sentence: string, names: readonly string[]): boolean {
  const plain = sentence.replace(/[“”"]/g, '');
  return (
    DEFINES.test(sentence.slice(0, 80)) ||
    names.some(
      (name) =>
        name.length > 1 &&
        (listsInBrackets(plain, name) || expandsName(plain, name) || saysWhat(plain, name)),
    )
  );
}

/** 本办法所称"两病",是指…: a word and what it means, wherever in a document it stands. */
export function isDefinedIn(sentence: string, word: string): boolean {
  const at = sentence.indexOf(word);
  return at >= 0 && MEANS.test(sentence.slice(at + word.length));
}

/** A definition opens with the word that it defines. */
export function opensWith(sentence: string, subjects: readonly string[]): number {
  const opening = sentence.slice(0, 40);
  const opens = subjects.some((subject) => subject.length > 1 && opening.startsWith(subject));
  if (opens && DEFINES.test(sentence.slice(0, 80))) return 0.4;
  if (
    subjects.some(
      (subject) =>
        subject.length > 1 && (expandsName(sentence, subject) || saysWhat(sentence, subject)),
    )
  )
    return 0.35;
  if (
    subjects.some(
      (subject) => subject.length > 1 && sentence.slice(0, subject.length + 4).includes(subject),
    )
  )
    return 0.14;
  return DEFINES.test(sentence.slice(0, 60)) ? 0.12 : 0;
}
