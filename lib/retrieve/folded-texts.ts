import { fold } from '@/lib/text/fold';

const folded = new WeakMap<object, string>();

/** `fold` of a thing's words, once in the thing's life: the same passages come up again and again. */
export function foldedText(thing: object, text: () => string): string {
  let words = folded.get(thing);
  if (words === undefined) folded.set(thing, (words = fold(text())));
  return words;
}
