import { widthOf } from './line';
import type { Line } from './line';

/** How a text breaks its lines: `width` is the column at which extraction broke them, undefined where a line is a paragraph. */
export type LineWrap = { width?: number };

const SENTENCE_END = /[。！？!?…：:；;][”’"'」』）)\]]*$/u;
const OPEN_END = /[，,、（(《〈“‘「『\-—–/+＋×÷=＝和与及或]$/u;
const CLOSING_START = /^[，。、；：！？）》〉”’」』％%‰,;:!?)\]．]/u;
const PAIRS: readonly [string, string][] = [
  ['（(', '）)'],
  ['《', '》'],
  ['“', '”'],
  ['「', '」'],
  ['〔', '〕'],
];

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Whether brackets or quotes are open at the end of a text: such a text goes on. */
export function hasOpenPair(text: string): boolean {
  return PAIRS.some(([open, close]) => {
    let depth = 0;
    for (const character of text) {
      if (open.includes(character)) depth += 1;
      else if (close.includes(character)) depth = Math.max(0, depth - 1);
    }
    return depth > 0;
  });
}

/**
 * Finds the wrapping of a document: broken lines are of nearly one width and most of them end inside a sentence.
 */
export function detectWrap(lines: readonly Line[]): LineWrap {
  const widths = lines.map((line) => widthOf(line.text)).sort((a, b) => a - b);
  const nearLongest = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const long = lines.filter((line) => widthOf(line.text) >= nearLongest * 0.75);
  const broken = long.filter((line) => !endsSentence(line.text));
  if (long.length < 8 || nearLongest > 160 || broken.length < long.length * 0.5) return {};
  const longWidths = long.map((line) => widthOf(line.text)).sort((a, b) => a - b);
  return { width: longWidths[Math.floor(longWidths.length / 2)] ?? nearLongest };
}

/** The least that would have had to fit on the line before: a number or a word is not broken, nor is punctuation parted from its word. */
function firstTokenWidth(text: string): number {
  const token = /^(?:[A-Za-z0-9.%‰,+-]+|[“‘《（(「〔]*.)[，。、；：！？）》”’％%]*/u.exec(
    text.replace(/^\s+/u, ''),
  );
  return widthOf(token?.[0] ?? '');
}

/** Whether extraction broke the line because the next token did not fit. */
export function isFull({ line, next, wrap }: { line: Line; next: Line; wrap: LineWrap }): boolean {
  if (wrap.width === undefined) return false;
  return widthOf(line.text) + firstTokenWidth(next.text) > wrap.width * 0.94;
}

/** A line that looks like prose of a wrapped text: as long as others, or closed by punctuation. */
function isProseLine({
  line,
  next,
  wrap,
}: {
  line: Line;
  next: Line | undefined;
  wrap: LineWrap;
}): boolean {
  return endsSentence(line.text) || (next !== undefined && isFull({ line, next, wrap }));
}

/**
 * Whether `next` goes on with the paragraph that stands open as `text` and whose last line is `line`; `after` is the line
 * after `next`.
 */
export function continuesParagraph({
  text,
  line,
  next,
  after,
  wrap,
}: {
  text: string;
  line: Line;
  next: Line;
  after: Line | undefined;
  wrap: LineWrap;
}): boolean {
  if (line.hint || next.hint) return false;
  if (CLOSING_START.test(next.text) && !/^\[\d+\]/u.test(next.text)) return true;
  if (/^\[\d+\]$/u.test(next.text)) return true; // a footnote mark on a line of its own
  if (/\[\d+\]$/u.test(line.text) && line.text.length < 5)
    return !endsSentence(text.replace(/\[\d+\]$/u, ''));
  if (wrap.width === undefined) return OPEN_END.test(line.text) && !/——$/u.test(line.text);
  const isEnd = endsSentence(text);
  // A full line that ends a sentence may end its paragraph too: what follows must look like prose.
  if (isFull({ line, next, wrap }))
    return !isEnd || (next.blanksBefore < 3 && isProseLine({ line: next, next: after, wrap }));
  // What a footnote mark parted from its line is short though its line was not.
  if (CLOSING_START.test(line.text) && !isEnd) return true;
  if (isEnd || /——$/u.test(line.text)) return false;
  if (widthOf(line.text) > wrap.width * 0.8) return true;
  return OPEN_END.test(line.text) || hasOpenPair(text);
}
