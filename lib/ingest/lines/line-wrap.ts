import { widthOf } from './line';
import type { Line } from './line';

/** How a text breaks its lines: `width` is the column at which extraction broke them, undefined where a line is a paragraph. */
export type LineWrap = {
  width?: number;
  /** Paragraphs begin with blanks and their other lines do not. */
  isIndented?: boolean;
};

/** Blanks that begin a paragraph: two at least, for extraction leaves single ones anywhere. */
const INDENT = 2;

const SENTENCE_END = /[。！？!?…：:；;][”’"'」』）)\]]*$/u;
/** A reference after the full stop: …提质升级。（国家医疗保障局，2024e） */
const REFERENCE_END = /[。！？][（(][^（）()]*[）)]$/u;
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
  return SENTENCE_END.test(text) || REFERENCE_END.test(text);
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

/** Whether blanks begin paragraphs: indented lines stand after ended sentences, and others beside them do not. */
function detectIndent(lines: readonly Line[]): boolean {
  const inner = lines.slice(1).map((line, at) => ({ line, before: lines[at] as Line }));
  const indented = inner.filter(({ line }) => line.indent >= INDENT);
  const flush = inner.filter(({ line }) => line.indent === 0);
  const goesOn = flush.filter(({ before }) => !endsSentence(before.text)).length;
  return indented.length >= 3 && flush.length >= 3 && goesOn >= flush.length * 0.6;
}

/**
 * Finds the wrapping of a document: broken lines are of nearly one width and most of them end inside a sentence.
 */
export function detectWrap(lines: readonly Line[]): LineWrap {
  const indent = detectIndent(lines) ? { isIndented: true } : {};
  const widths = lines.map((line) => widthOf(line.text)).sort((a, b) => a - b);
  const nearLongest = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const long = lines.filter((line) => widthOf(line.text) >= nearLongest * 0.75);
  const broken = long.filter((line) => !endsSentence(line.text));
  if (long.length < 8 || nearLongest > 160 || broken.length < long.length * 0.5) return indent;
  const longWidths = long.map((line) => widthOf(line.text)).sort((a, b) => a - b);
  return { width: longWidths[Math.floor(longWidths.length / 2)] ?? nearLongest, ...indent };
}

/** The least that would have had to fit on the line before: a number or a word is not broken, nor is punctuation parted from its word. */
function firstTokenWidth(text: string): number {
  const token = /^(?:[A-Za-z0-9.%‰,+-]+|[“‘《（(「〔]*.)[，。、；：！？）》”’％%]*/u.exec(
    text.replace(/^\s+/u, ''),
  );
  return widthOf(token?.[0] ?? '');
}

/** Whether extraction broke the line because the next token did not fit. */
export function isFull({
  line,
  next,
  wrap,
  slack = 0.06,
}: {
  line: Line;
  next: Line;
  wrap: LineWrap;
  /** Share of the width that measuring may be wrong by. */
  slack?: number;
}): boolean {
  if (wrap.width === undefined) return false;
  return widthOf(line.text) + firstTokenWidth(next.text) > wrap.width * (1 - slack);
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

type Step = { text: string; line: Line; next: Line; after: Line | undefined; wrap: LineWrap };

/** What settles the matter in any text: undefined where it does not. */
function byPunctuation({ text, line, next }: Step): boolean | undefined {
  if (line.hint || next.hint) return false;
  if (CLOSING_START.test(next.text) && !/^\[\d+\]/u.test(next.text)) return true;
  if (/^\[\d+\]$/u.test(next.text)) return true; // a footnote mark on a line of its own
  const isMark = /\[\d+\]$/u.test(line.text) && line.text.length < 5;
  return isMark ? !endsSentence(text.replace(/\[\d+\]$/u, '')) : undefined;
}

/** In a text whose lines extraction broke. */
function byWidth({ text, line, next, after, wrap }: Step, width: number): boolean {
  if (endsSentence(text)) {
    // A full line that ends a sentence may end its paragraph too: what follows must look like prose.
    const slack = /[?？!！][”’」』]$/u.test(text) ? 0.06 : 0.015; // a quoted question seldom ends a paragraph
    const mayGoOn = isFull({ line, next, wrap, slack }) && next.blanksBefore < 3;
    return mayGoOn && isProseLine({ line: next, next: after, wrap });
  }
  if (isFull({ line, next, wrap })) return true;
  // What a footnote mark parted from its line is short though its line was not.
  if (CLOSING_START.test(line.text)) return true;
  if (/——$/u.test(line.text)) return false;
  return widthOf(line.text) > width * 0.8 || OPEN_END.test(line.text) || hasOpenPair(text);
}

/**
 * Whether `next` goes on with the paragraph that stands open as `text` and whose last line is `line`; `after` is the line
 * after `next`.
 */
export function continuesParagraph(step: Step): boolean {
  const settled = byPunctuation(step);
  if (settled !== undefined) return settled;
  const { width, isIndented } = step.wrap;
  const { indent, blanksBefore } = step.next;
  if (isIndented && blanksBefore === 0 && indent >= INDENT) return false;
  if (isIndented && blanksBefore === 0 && indent === 0 && !endsSentence(step.text)) return true;
  if (width !== undefined) return byWidth(step, width);
  return OPEN_END.test(step.line.text) && !/——$/u.test(step.line.text);
}
