import type { Furniture, MappedText } from '@/lib/schema/document';
import type { Span } from '@/lib/schema/span';

export type CleanText = {
  content: MappedText;
  /** Footnote marks that stood in it: `at` is the place in `content` after which each stands. */
  noteRefs: { mark: string; at: number }[];
  furniture: Furniture[];
};

const FOOTNOTE_MARK = /<sup>\s*\[(\d+)\]\s*<\/sup>|\^\[(\d+)\]|\[(\d+)\]/uy;
/** Markdown's own footnotes: their signs are no footnote mark to a quote and stay in the text. */
const NAMED_MARK = /\[\^(\d+)\]/uy;
const EMPHASIS = /\*{2,3}/uy;
/** A heading's number that stands before a blank; a year is none. */
const HEADING_NUMBER =
  /^(?:\d{1,2}(?:[.．]\d{1,2})*[.．]?|附[件录表]\s?\d*[:：]?|第.{1,4}[编章节条])$/u;

/** A run of white space: where it begins. */
type Blank = { at: number; text: string };
/** The same between what stands on either side of it. */
type BlankBetween = { before: string; after: string; blank: string };

const isLatin = (character: string) => /[!-~]/u.test(character);
const isHan = (character: string) => /\p{Script=Han}/u.test(character);

/** Between Latin characters: a broken line parts words and not numbers; after a comma two blanks are extraction's. */
function keepsLatinBlank({ before, after, blank }: BlankBetween): boolean {
  if (!blank.includes('\n')) return !(/[,;:]/u.test(before) && blank.length > 1);
  return /[A-Za-z]/u.test(before + after) && !(/\d/u.test(before) && /[\d.%]/u.test(after));
}

/** Whether a blank says something: it does between Latin words and between CJK words (中共中央 国务院), not between CJK and digits. */
function keepsBlank(between: BlankBetween): boolean {
  const { before, after, blank } = between;
  if (before === '') return false;
  if (isLatin(before) && isLatin(after)) return keepsLatinBlank(between);
  return !blank.includes('\n') && isHan(before) && isHan(after);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

class Cleaner {
  readonly #source: string;
  readonly #isHeading: boolean;
  #text = '';
  readonly #offsets: number[] = [];
  #blank: Blank | undefined;
  readonly noteRefs: CleanText['noteRefs'] = [];
  readonly furniture: Furniture[] = [];

  constructor({ source, isHeading }: { source: string; isHeading: boolean }) {
    this.#source = source;
    this.#isHeading = isHeading;
  }

  get content(): MappedText {
    return { text: this.#text, offsets: this.#offsets };
  }

  piece({ start, end }: Span): void {
    if (this.#text !== '') this.#blank = { at: start - 1, text: '\n' };
    for (let at = start; at < end;) at = this.#step(at, end);
  }

  /** Takes what stands at `at` and gives the place after it. */
  #step(at: number, end: number): number {
    const mark = matchAt(FOOTNOTE_MARK, this.#source, at);
    if (mark && at + mark[0].length <= end) {
      this.#refer(mark);
      return this.#setAside({ category: 'footnote-mark', at, length: mark[0].length });
    }
    const emphasis = matchAt(EMPHASIS, this.#source, at);
    if (emphasis) return this.#setAside({ category: 'markup', at, length: emphasis[0].length });
    this.#take(this.#source.charAt(at), at);
    return at + 1;
  }

  #refer(mark: RegExpExecArray): void {
    this.noteRefs.push({ mark: mark.slice(1).find((one) => one) ?? '', at: this.#text.length });
  }

  #take(character: string, at: number): void {
    if (/[\s\ufeff]/u.test(character)) {
      this.#blank = { at: this.#blank?.at ?? at, text: (this.#blank?.text ?? '') + character };
      return;
    }
    const named = matchAt(NAMED_MARK, this.#source, at);
    if (named) this.#refer(named);
    this.#put(character, at);
  }

  #setAside({
    category,
    at,
    length,
  }: {
    category: Furniture['category'];
    at: number;
    length: number;
  }): number {
    this.furniture.push({ start: at, end: at + length, category });
    return at + length;
  }

  #put(character: string, at: number): void {
    const blank = this.#blank;
    this.#blank = undefined;
    if (blank && this.#keeps(blank, character)) {
      this.#text += ' ';
      this.#offsets.push(blank.at);
    }
    this.#text += character;
    this.#offsets.push(at);
  }

  #keeps({ text: blank }: Blank, after: string): boolean {
    if (/^[-+•]$/u.test(this.#text)) return true; // a bullet and its words
    if (this.#isHeading && HEADING_NUMBER.test(this.#text) && !/[年月日]/u.test(after)) return true;
    return keepsBlank({ before: this.#text.slice(-1), after, blank });
  }
}

/**
 * The clean text of some pieces of a source, in order: extraction's blanks dropped, footnote marks and emphasis set
 * aside, every other character verbatim and mapped to where it stands. `isHeading`: the blank between a heading's number
 * and its words stays (1.1 中国医疗保障制度框架).
 */
export function cleanText({
  source,
  pieces,
  isHeading = false,
}: {
  source: string;
  pieces: readonly Span[];
  isHeading?: boolean;
}): CleanText {
  const cleaner = new Cleaner({ source, isHeading });
  for (const piece of pieces) cleaner.piece(piece);
  const { content, noteRefs, furniture } = cleaner;
  return { content, noteRefs, furniture };
}
