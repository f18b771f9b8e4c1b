import type { Span } from '@/lib/schema/span';
import { readNumbering } from './heading-style';
import type { HeadingStyle } from './heading-style';
import { widthOf } from '@/lib/ingest/lines/line';
import type { Line } from '@/lib/ingest/lines/line';
import { endsSentence, isFull } from '@/lib/ingest/lines/line-wrap';
import type { LineWrap } from '@/lib/ingest/lines/line-wrap';

export type Heading = {
  style: HeadingStyle;
  pieces: Span[];
  depth?: number;
  /** Lines it takes. */ lines: number;
};

type Place = { lines: readonly Line[]; at: number; wrap: LineWrap };

const MARKDOWN = /^#{1,6}[ \t]+(?=\S)/u;
const LONGEST = 90; // columns: 45 Chinese characters
/** Numberings that lists use as well as headings. */
const LIST_STYLES: ReadonlySet<HeadingStyle> = new Set([
  'arabic',
  'arabic-bracket',
  'circled',
  'han-bracket',
]);
const NOT_PLAIN =
  /[。；;]|[的了是在和与为对把被将从到及或]$|[〔［[]\d{4}[〕］\]]|^(?:X\s+)?[图表]\s*\d|[:：]\s*\S|^[•●▪■◆▶\-—【（(《“"'‘]|[、，,—–-]$|^[\d\s.,%年月日]+$|https?:|[|\t]/u;

const isShort = (line: Line, wrap: LineWrap) =>
  widthOf(line.text) <= Math.min(LONGEST, (wrap.width ?? Infinity) * 0.9);

/** Whether a numbered line is an entry of a list and no heading: its neighbours are numbered alike. */
function isListed({
  lines,
  at,
  style,
}: {
  lines: readonly Line[];
  at: number;
  style: HeadingStyle;
}): boolean {
  const isAlike = (other: Line | undefined) =>
    other !== undefined && readNumbering(other.text)?.style === style;
  return LIST_STYLES.has(style) && (isAlike(lines[at + 1]) || isAlike(lines[at - 1]));
}

/** The lines of a numbered heading: one, or two where the first is full and the second ends it. */
function headingLines({ lines, at, wrap }: Place): Line[] {
  const [line, next, after] = lines.slice(at, at + 3);
  if (!line || !next || !isFull({ line, next, wrap })) return line ? [line] : [];
  const goesOn = endsSentence(next.text) || isFull({ line: next, next: after ?? next, wrap });
  return goesOn ? [] : [line, next];
}

function numbered(place: Place): Heading | undefined {
  const { lines, at } = place;
  const text = lines[at]?.text ?? '';
  const style = readNumbering(text)?.style;
  if (style === undefined || style === 'clause' || isListed({ lines, at, style })) return undefined;
  if (endsSentence(text) || /[。；]/u.test(text) || widthOf(text) > LONGEST) return undefined;
  const own = headingLines(place);
  if (own.length === 0) return undefined;
  return { style, pieces: own.map(({ start, end }) => ({ start, end })), lines: own.length };
}

/** A chapter's number on a line of its own, its title on the lines right below. */
function loneNumber({ lines, at, wrap }: Place): Heading | undefined {
  const line = lines[at];
  if (!line || !/^(?:\d{1,2}|[一二三四五六七八九十]+)$/u.test(line.text)) return undefined;
  const isTitleLine = (one: Line) =>
    one.blanksBefore === 0 &&
    !endsSentence(one.text) &&
    isShort(one, wrap) &&
    readNumbering(one.text) === undefined;
  const below = lines.slice(at + 1, at + 4);
  const end = below.findIndex((one) => !isTitleLine(one));
  const title = end < 0 ? below : below.slice(0, end);
  if (title.length === 0) return undefined;
  const pieces = [line, ...title].map(({ start, end: stop }) => ({ start, end: stop }));
  return { style: 'decimal1', pieces, lines: pieces.length };
}

function fromMarkdown(line: Line): Heading | undefined {
  const signs = MARKDOWN.exec(line.text)?.[0];
  if (!signs) return undefined;
  const trailing = /\s*#+$/u.exec(line.text)?.[0].length ?? 0;
  const style = markedStyle(line.text.slice(signs.length));
  return {
    style,
    pieces: [{ start: line.start + signs.length, end: line.end - trailing }],
    depth: signs.trim().length,
    lines: 1,
  };
}

function markedStyle(text: string): HeadingStyle {
  const style = readNumbering(text.replace(/^\*+/u, ''))?.style;
  return style === undefined || style === 'clause' ? 'mark' : style;
}

/** A heading that the format marks as one. */
function marked({ lines, at }: Place): Heading | undefined {
  const line = lines[at];
  if (!line) return undefined;
  const depth = line.hint?.heading;
  if (depth === undefined) return fromMarkdown(line);
  return {
    style: markedStyle(line.text),
    pieces: [{ start: line.start, end: line.end }],
    depth,
    lines: 1,
  };
}

/** 问（三峡日报记者）：长护险的钱从哪里来？ heads the answer below it. */
const ASKED =
  /^(?:\d{1,2}\s*[.、．]\s*)?(?:问|Q\d{0,2}|[^：:，。？?]{0,14}记者(?:提?问)?)\s*(?:（[^）]*）|\([^)]*\))?\s*[:：]\s*\S[^。]*[？?]$/u;
const LONGEST_QUESTION = 160;

function asked({ lines, at }: Place): Heading | undefined {
  const line = lines[at];
  if (!line || !ASKED.test(line.text) || widthOf(line.text) > LONGEST_QUESTION) return undefined;
  return { style: 'plain', pieces: [{ start: line.start, end: line.end }], lines: 1 };
}

/** Whether what follows a line is what headings stand before: prose, a numbered heading, a list of particulars. */
function isHeaded(next: Line): boolean {
  const isProse = /[。；]/u.test(next.text) || widthOf(next.text) > 40;
  return isProse || readNumbering(next.text) !== undefined || /[:：]\s*\S/u.test(next.text);
}

/** A short line without closing punctuation that stands alone before prose or before a numbered heading. */
function plain({ lines, at, wrap }: Place): Heading | undefined {
  const [line, next] = lines.slice(at, at + 2);
  if (!line || !next || NOT_PLAIN.test(line.text) || !/\p{Script=Han}/u.test(line.text))
    return undefined;
  const isShortLine =
    widthOf(line.text) <= Math.min(60, (wrap.width ?? Infinity) * 0.85) && line.text.length >= 2;
  const isOpen = !endsSentence(line.text.replace(/[”"』」]$/u, ''));
  const standsAlone = next.blanksBefore + line.blanksBefore > 0;
  if (!isShortLine || !isOpen || !standsAlone || !isHeaded(next)) return undefined;
  return { style: 'plain', pieces: [{ start: line.start, end: line.end }], lines: 1 };
}

/** The heading that starts at a line, if one does. */
export function readHeading(place: Place): Heading | undefined {
  if (place.lines[place.at]?.hint?.item) return undefined;
  return marked(place) ?? asked(place) ?? loneNumber(place) ?? numbered(place) ?? plain(place);
}
