import { Converter } from 'opencc-js/t2cn';
import type { MappedText } from '@/lib/schema/document';

/** All but what folds to itself: most of most texts. */
const FOLDABLE = /[^\n\x20-\x40\x5b-\x7e\u4e00-\u9fff、。“”]+/gu;

let convert: ((text: string) => string) | undefined;
/** 1 where a text with this character (a UTF-16 code unit) may be traditional. */
const mayBeTraditional = new Uint8Array(0x10000);
const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
/** Stay as they are alone, and change within some words only: 著手 → 着手, 著名 stays. */
const CHANGE_IN_WORDS = '著瞭';
/** The dictionary has it for a form of 幺; outside of 什么 and its like it is the particle (对得上么), and simplified as it is. */
const STAYS = '么';

/** Made on first use: the dictionaries of OpenCC take 100 ms to load. */
function converter(): (text: string) => string {
  if (convert) return convert;
  convert = Converter({ from: 'tw', to: 'cn' });
  for (let code = FIRST_HAN; code <= LAST_HAN; code += 1) {
    const character = String.fromCharCode(code);
    if (convert(character) !== character) mayBeTraditional[code] = 1;
  }
  for (const character of CHANGE_IN_WORDS) mayBeTraditional[character.charCodeAt(0)] = 1;
  mayBeTraditional[STAYS.charCodeAt(0)] = 0;
  return convert;
}

/**
 * Traditional → simplified, in as many characters. Looking whether there is anything to convert takes a tenth of converting. Some
 * 200 rare characters have a simplified form beyond the basic plane: a text with one of them is converted character by
 * character, and those stay.
 */
function simplify(text: string): string {
  const toSimplified = converter();
  if (!needsConversion(text)) return text;
  const simplified = toSimplified(text);
  if (simplified.length === text.length) return keepSimplified(text, simplified);
  let result = '';
  for (const character of text) {
    const one = toSimplified(character);
    result += one.length === character.length ? one : character;
  }
  return result;
}

const keepSimplified = (text: string, simplified: string): string =>
  simplified.replace(/幺/g, (character, at: number) => (text[at] === STAYS ? STAYS : character));

function needsConversion(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (mayBeTraditional[text.charCodeAt(at)] === 1) return true;
  }
  return false;
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
  return simplify(text.replace(FOLDABLE, (run) => [...run].map(foldCharacter).join('')));
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
  return { text: simplify(folded), offsets };
}
