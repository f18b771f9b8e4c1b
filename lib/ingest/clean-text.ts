import type { Furniture, MappedText } from '@/lib/schema/document';
import type { Span } from '@/lib/schema/span';

export type CleanText = {
  content: MappedText;
  /** Footnote marks that stood in it: `at` is the place in `content` after which each stands. */
  noteRefs: { mark: string; at: number }[];
  furniture: Furniture[];
};

const FOOTNOTE_MARK = /<sup>\s*\[(\d+)\]\s*<\/sup>|\^\[(\d+)\]|\[(\d+)\]/uy;
/** A heading's number that stands before a blank; a year is none. */
const HEADING_NUMBER =
  /^(?:\d{1,2}(?:[.．]\d{1,2})*[.．]?|附[件录表]\s?\d*[:：]?|第.{1,4}[编章节条])$/u;
/** Markdown's own footnotes. */
const NAMED_MARK = /\[\^(\d+)\]/uy;
const EMPHASIS = /\*{2,3}/uy;

/** Whether a blank between two characters says something: it does between Latin words and between CJK words, not between CJK and digits. */
function keepsBlank({
  before,
  after,
  blank,
}: {
  before: string;
  after: string;
  blank: string;
}): boolean {
  if (before === '' || after === '') return false;
  const isLatin = (character: string) => /[!-~]/u.test(character);
  const brokenLine = blank.includes('\n');
  if (isLatin(before) && isLatin(after)) {
    if (brokenLine && /\d/u.test(before) && /[\d.%]/u.test(after)) return false; // one number over two lines
    return brokenLine
      ? /[A-Za-z]/u.test(before + after)
      : !(/[,;:]/u.test(before) && blank.length > 1);
  }
  const isHan = (character: string) => /\p{Script=Han}/u.test(character);
  return !brokenLine && isHan(before) && isHan(after); // 中共中央 国务院
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * The clean text of some pieces of a source, in order: extraction's blanks dropped, footnote marks and emphasis set
 * aside, every other character verbatim and mapped to where it stands.
 */
export function cleanText({
  source,
  pieces,
  isHeading = false,
}: {
  source: string;
  pieces: readonly Span[];
  /** The blank between a heading's number and its words stays: 1.1 中国医疗保障制度框架. */
  isHeading?: boolean;
}): CleanText {
  const characters: string[] = [];
  const offsets: number[] = [];
  const noteRefs: CleanText['noteRefs'] = [];
  const furniture: Furniture[] = [];
  let blank: { at: number; text: string } | undefined;
  const setAside = (category: Furniture['category'], at: number, length: number) => {
    furniture.push({ start: at, end: at + length, category });
    return at + length;
  };
  const put = (at: number) => {
    const before = characters.at(-1) ?? '';
    const after = source.charAt(at);
    const parts = isHeading && HEADING_NUMBER.test(characters.join('')) && !/[年月日]/u.test(after);
    if (blank && (parts || keepsBlank({ before, after, blank: blank.text }))) {
      characters.push(' ');
      offsets.push(blank.at);
    }
    blank = undefined;
    characters.push(after);
    offsets.push(at);
  };
  for (const piece of pieces) {
    if (offsets.length > 0) blank = { at: piece.start - 1, text: '\n' };
    for (let at = piece.start; at < piece.end;) {
      const mark = matchAt(FOOTNOTE_MARK, source, at);
      if (mark && at + mark[0].length <= piece.end) {
        noteRefs.push({ mark: mark[1] ?? mark[2] ?? mark[3] ?? '', at: characters.length });
        at = setAside('footnote-mark', at, mark[0].length);
        continue;
      }
      const named = matchAt(NAMED_MARK, source, at);
      if (named) noteRefs.push({ mark: named[1] ?? '', at: characters.length }); // its signs are no footnote mark to a quote: they stay
      const emphasis = matchAt(EMPHASIS, source, at);
      if (emphasis) {
        at = setAside('markup', at, emphasis[0].length);
      } else if (/[\s\ufeff]/u.test(source.charAt(at))) {
        blank = { at: blank?.at ?? at, text: (blank?.text ?? '') + source.charAt(at) };
        at += 1;
      } else {
        put(at);
        at += 1;
      }
    }
  }
  return { content: { text: characters.join(''), offsets }, noteRefs, furniture };
}
