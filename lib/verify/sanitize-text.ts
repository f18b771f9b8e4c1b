const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  percnt: '%',
};

/** `&#49;` renders as a digit: what is verified must be what is shown. */
function decodeEntities(text: string): string {
  return text
    .replace(/&#(\d{1,7});/g, (_, decimal: string) => characterOf(Number(decimal)))
    .replace(/&#x([\da-f]{1,6});/gi, (_, hex: string) => characterOf(Number.parseInt(hex, 16)))
    .replace(/&([a-z]{2,8});/gi, (_, name: string) => NAMED[name.toLowerCase()] ?? ''); // &zwj; would hide in a number
}

function characterOf(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '';
}

/** Digits of other scripts and styles (１, ٣, 𝟛, ①) as ASCII: a reader sees the same number. */
function plainDigits(text: string): string {
  return text
    .replace(/[^\p{ASCII}\p{Script=Han}\p{P}]/gu, (character) =>
      /\p{N}/u.test(character) ? character.normalize('NFKC') : character,
    )
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      let zero = code;
      while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
      return String((code - zero) % 10);
    });
}

function sanitizeOnce(text: string): string {
  return (
    plainDigits(decodeEntities(text))
      .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, (character) =>
        /[\t\n]/.test(character) ? character : '',
      )
      .replace(/\\([!-/:-@[-`{-~])/g, '$1')
      .replace(/!\[[^\]]*\]\([^)]*\)|!\[[^\]]*\]\[[^\]]*\]/g, '')
      .replace(/\[([^[\]]*)\]\([^)]*\)/g, '$1')
      .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
      .replace(/<\/?[a-z!?][^<>]*(?:>|$)/gi, '')
      .replace(/\b(?:https?|ftp|javascript|data|file|mailto|vbscript):[^\s，。；）)」”|]*/gi, '')
      .replace(/\bwww\.[^\s，。；）)」”|]*/gi, '')
      .replace(/`+/g, '')
      .replace(/~~/g, '')
      .replace(/(\d)[*_]+(?=[\d.,，])/g, '$1')
      .replace(/([.,])[*_]+(?=\d)/g, '$1')
      .replace(/\[\^?[^\][]*\](?=:)/g, '')
      // Half of an image or link, whose other half may come with the next sentence.
      .replace(/!(?=\[)/g, '')
      .replace(/\](?=\()/g, '] ')
  );
}

/** What one pass takes away may bring other markup together: `<scr<b>ipt>`. */
const MOST_PASSES = 5;

/**
 * A draft's text as it may be shown: no HTML, no images, links as their text, no bare addresses, no code, no control or
 * bidirectional characters, no sign hidden inside a number. Emphasis stays.
 */
export function sanitizeText(text: string): string {
  let clean = text;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const cleaner = sanitizeOnce(clean);
    if (cleaner === clean) break;
    clean = cleaner;
  }
  return clean;
}
