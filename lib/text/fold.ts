import { Converter } from 'opencc-js/t2cn';
import type { MappedText } from '@/lib/schema/document';

const ASCII_OR_HAN = /^[\n\x20-\x40\x5b-\x7e\u4e00-\u9fff、。]*$/u;

let convert: ((text: string) => string) | undefined;

/** Traditional → simplified; made on first use, because its dictionaries take 100 ms to load. */
function simplify(text: string): string {
  convert ??= Converter({ from: 'tw', to: 'cn' });
  return convert(text);
}

const foldedCharacters = new Map<string, string>();

function foldCharacter(character: string): string {
  let folded = foldedCharacters.get(character);
  if (folded === undefined) {
    folded = character.normalize('NFKC').toLowerCase();
    foldedCharacters.set(character, folded);
  }
  return folded;
}

/**
 * One spelling for what readers take as the same: full-width and other compatibility forms (Unicode NFKC), lower case,
 * simplified characters (OpenCC, phrase by phrase: 乾燥 → 干燥, 乾隆 stays). For comparing and searching, never for showing.
 */
export function fold(text: string): string {
  if (ASCII_OR_HAN.test(text)) return simplify(text);
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return simplify(folded);
}

/** As `fold`, with the place in `text` that each character of the result comes from, so that a hit can be shown where it stands. */
export function foldMapped(text: string): MappedText {
  let folded = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = foldCharacter(character);
    folded += piece;
    for (let unit = 0; unit < piece.length; unit += 1)
      offsets.push(at + Math.min(unit, character.length - 1));
    at += character.length;
  }
  return { text: simplifyInPlace(folded), offsets };
}

/** Nearly every conversion is one character for one; where one is not, character by character keeps the places. */
function simplifyInPlace(text: string): string {
  const simplified = simplify(text);
  if (simplified.length === text.length) return simplified;
  let result = '';
  for (const character of text) {
    const one = simplify(character);
    result += one.length === character.length ? one : character;
  }
  return result;
}
