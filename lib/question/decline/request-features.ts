import type { HealthWords } from './health-words';
import { KIN } from './kin';

const BREAKS = /[\s,。?!;:()"'、《》<>[\]~-]+/g;
const TOKENS = /[a-z]+|\d[\d.]*%?|[^a-z\d]/g;
const LATIN = /^[a-z]+$/;
const NUMBER = '#';
const FIRST = '^';
const LAST = '$';
const MAX_TOKENS = 3;
/** Stand for any word of illness and for any relative: who asks about one asks about the other in the same words. */
const ILL = '◆';
const RELATIVE = '◇';
const RELATIVES = new RegExp(KIN, 'g');

export type FeaturesOf = (text: string) => string[];

/**
 * What a request is known by: its characters, Latin words and numbers (any number counts as the same), one to three in a row, as
 * they stand and with every word of illness and every relative put for one.
 */
export function requestFeatures({ any }: HealthWords): FeaturesOf {
  const ill = new RegExp(any, 'g');
  return (text) => {
    const plain = text.replace(BREAKS, ' ').trim();
    const alike = plain.replace(ill, ILL).replace(RELATIVES, RELATIVE);
    return [...new Set(alike === plain ? inARow(plain) : [...inARow(plain), ...inARow(alike)])];
  };
}

function inARow(text: string): string[] {
  const tokens = [FIRST, ...(text.match(TOKENS) ?? []).map(asWritten), LAST];
  const rows: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    let row = '';
    for (const token of tokens.slice(at, at + MAX_TOKENS)) rows.push((row += token));
  }
  return rows.filter((row) => row !== FIRST && row !== LAST);
}

/** Any number is the same; a space keeps Latin words apart. */
const asWritten = (token: string): string => {
  if (/^\d/.test(token)) return NUMBER;
  return LATIN.test(token) ? `${token} ` : token;
};
