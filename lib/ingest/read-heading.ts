import type { Span } from '@/lib/schema/span';
import { readNumbering } from './heading-style';
import type { HeadingStyle } from './heading-style';
import { widthOf } from './line';
import type { Line } from './line';
import { endsSentence, isFull } from './line-wrap';
import type { LineWrap } from './line-wrap';

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

function numbered({ lines, at, wrap }: Place): Heading | undefined {
  const line = lines[at];
  const numbering = line && readNumbering(line.text);
  if (!line || !numbering || numbering.style === 'clause') return undefined;
  const next = lines[at + 1];
  if (endsSentence(line.text) || /[。；]/u.test(line.text) || widthOf(line.text) > LONGEST)
    return undefined;
  const isBroken = next !== undefined && isFull({ line, next, wrap });
  if (
    isBroken &&
    (endsSentence(next.text) || isFull({ line: next, next: lines[at + 2] ?? next, wrap }))
  )
    return undefined;
  const sameAs = (other: Line | undefined) =>
    other !== undefined && readNumbering(other.text)?.style === numbering.style;
  if (LIST_STYLES.has(numbering.style) && (sameAs(next) || sameAs(lines[at - 1]))) return undefined;
  const pieces = isBroken ? [line, next] : [line];
  return {
    style: numbering.style,
    pieces: pieces.map(({ start, end }) => ({ start, end })),
    lines: pieces.length,
  };
}

/** A chapter's number on a line of its own, its title on the lines right below. */
function loneNumber({ lines, at, wrap }: Place): Heading | undefined {
  const line = lines[at];
  if (!line || !/^(?:\d{1,2}|[一二三四五六七八九十]+)$/u.test(line.text)) return undefined;
  const title: Line[] = [];
  for (let next = at + 1; next < lines.length && title.length < 3; next += 1) {
    const one = lines[next];
    if (
      !one ||
      one.blanksBefore > 0 ||
      endsSentence(one.text) ||
      !isShort(one, wrap) ||
      readNumbering(one.text)
    )
      break;
    title.push(one);
  }
  if (title.length === 0) return undefined;
  const pieces = [line, ...title].map(({ start, end }) => ({ start, end }));
  return { style: 'decimal1', pieces, lines: pieces.length };
}

function marked({ lines, at }: Place): Heading | undefined {
  const line = lines[at];
  const signs = line && MARKDOWN.exec(line.text);
  const depth = signs ? signs[0].trim().length : line?.hint?.heading;
  if (!line || depth === undefined) return undefined;
  const start = line.start + (signs?.[0].length ?? 0);
  const trailing = signs ? (/\s*#+$/u.exec(line.text)?.[0].length ?? 0) : 0;
  const text = line.text.slice(signs?.[0].length ?? 0).replace(/^\*+|\*+$/gu, '');
  const style = readNumbering(text)?.style;
  return {
    style: style === undefined || style === 'clause' ? 'mark' : style,
    pieces: [{ start, end: line.end - trailing }],
    depth,
    lines: 1,
  };
}

/** A short line without closing punctuation that stands alone before prose or before a numbered heading. */
function plain({ lines, at, wrap }: Place): Heading | undefined {
  const line = lines[at];
  const next = lines[at + 1];
  if (
    !line ||
    !next ||
    endsSentence(line.text.replace(/[”"』」]$/u, '')) ||
    NOT_PLAIN.test(line.text)
  )
    return undefined;
  if (widthOf(line.text) > Math.min(60, (wrap.width ?? Infinity) * 0.85) || line.text.length < 2)
    return undefined;
  const follows =
    /[。；]/u.test(next.text) ||
    widthOf(next.text) > 40 ||
    readNumbering(next.text) !== undefined ||
    /[:：]\s*\S/u.test(next.text);
  if (!follows || !/\p{Script=Han}/u.test(line.text) || next.blanksBefore + line.blanksBefore === 0)
    return undefined;
  return { style: 'plain', pieces: [{ start: line.start, end: line.end }], lines: 1 };
}

/** The heading that starts at a line, if one does. */
export function readHeading(place: Place): Heading | undefined {
  if (place.lines[place.at]?.hint?.item) return undefined;
  return marked(place) ?? loneNumber(place) ?? numbered(place) ?? plain(place);
}
