const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const LATIN_WORD = /(?<![a-z0-9])[a-z]{3,}(?![a-z0-9])/g;
const REPEATED = /^([a-z])\1+$/;
/** III类: a number. */
const ROMAN = /^(?:iii|xx|xxx)$/;

/** A run along one row of the keyboard, or one letter again and again. */
const isNoise = (word: string): boolean =>
  (REPEATED.test(word) && !ROMAN.test(word)) || KEY_ROWS.some((row) => row.includes(word));

/** A normalised question without keys struck at random: qwerty, asdf, hhhh. */
export function stripNoise(text: string): string {
  return text
    .replace(LATIN_WORD, (word) => (isNoise(word) ? ' ' : word))
    .replace(/\s+/g, ' ')
    .trim();
}
