import type { Table } from '@/lib/schema/document';
import type { Span } from '@/lib/schema/span';
import { spanOf as spanOfMapped } from '@/lib/text/mapped-text';
import {
  isBullet,
  isOrigin,
  kindOf,
  noteMark,
  numberedMark,
  opensGlossary,
  opensNotes,
  startsBlock,
} from './block-kind';
import type { Draft } from './draft';
import { findFlatTables, withoutGlyph } from '@/lib/ingest/tables/flat-tables';
import type { FoundTable } from '@/lib/ingest/tables/found-table';
import { readNumbering } from './heading-style';
import { readHintedTable } from '@/lib/ingest/tables/hinted-table';
import type { Line } from '@/lib/ingest/lines/line';
import { continuesParagraph, endsSentence } from '@/lib/ingest/lines/line-wrap';
import type { LineWrap } from '@/lib/ingest/lines/line-wrap';
import { readMarkdownTable } from '@/lib/ingest/tables/markdown-table';
import { readHeading } from './read-heading';
import type { Heading } from './read-heading';
import { readStackedTable } from '@/lib/ingest/tables/stacked-table';
import { takeCaption } from '@/lib/ingest/tables/table-caption';
import { tableContent } from '@/lib/ingest/tables/table-cells';

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const pageOf = (line: Line | undefined) => (line?.page === undefined ? {} : { page: line.page });

type Input = { source: string; lines: readonly Line[]; wrap: LineWrap };

/** Whether the text that stands open ends before `next`. */
function endsBefore({
  text,
  first,
  next,
  isGlossary,
}: {
  text: string;
  first: Line;
  next: Line;
  isGlossary: boolean;
}): boolean {
  if (isOrigin(first.text) && endsSentence(text)) return true;
  if (isBullet(next.text)) return true;
  const isComplete = endsSentence(text.replace(/(?:\^?\[\d+\])+$/u, ''));
  return isComplete && startsBlock({ text: next.text, isGlossary });
}

/** The block of text that begins at a line, its broken lines joined. */
function readText({ lines, wrap, at, isGlossary }: Input & { at: number; isGlossary: boolean }): {
  draft: Draft;
  end: number;
} {
  const first = lines[at] as Line;
  const kind = kindOf({ text: first.text, isGlossary });
  const pieces = [kind === 'caption' ? withoutGlyph(first) : spanOf(first)];
  let text = first.text;
  let end = at + 1;
  for (; kind !== 'caption'; end += 1) {
    const [line, next] = [lines[end - 1], lines[end]];
    if (!line || !next || !continuesParagraph({ text, line, next, after: lines[end + 1], wrap }))
      break;
    if (endsBefore({ text, first, next, isGlossary })) break;
    pieces.push(spanOf(next));
    text += next.text;
  }
  const mark = kind === 'note' ? noteMark(first.text) : undefined;
  const numbering = readNumbering(first.text);
  const clause = numbering?.style === 'clause' ? { clause: numbering.label } : {};
  return { draft: { kind, pieces, ...(mark ? { mark } : {}), ...pageOf(first), ...clause }, end };
}

function withoutCaption({ caption: _caption, ...table }: Table): Table {
  return table;
}

/** A table, and before it the heading of the annex that it is. */
function draftTable({
  source,
  lines,
  found,
  drafts,
}: {
  source: string;
  lines: readonly Line[];
  found: FoundTable;
  drafts: Draft[];
}): Draft[] {
  const table = takeCaption({ source, drafts, table: found.table });
  const { caption } = table;
  const annex = caption && readNumbering(caption.text)?.style === 'annex' ? caption : undefined;
  const page = pageOf(lines[found.from]);
  const heading: Draft[] = annex
    ? [{ kind: 'heading', style: 'annex', pieces: [spanOfMapped(annex)], ...page }]
    : [];
  // A caption that was a line of its own before the table is a block of its own.
  const isApart = annex !== undefined || found.table.caption === undefined;
  const content =
    found.content ?? tableContent({ source, table: isApart ? withoutCaption(table) : table });
  const pieces = lines.slice(found.from, found.to).map(spanOf);
  return [...heading, { kind: 'table', pieces, table, content, ...page }];
}

function draftHeading({ heading, line }: { heading: Heading; line: Line | undefined }): Draft {
  const { style, pieces, depth } = heading;
  return {
    kind: 'heading',
    pieces,
    style,
    ...(depth === undefined ? {} : { depth }),
    ...pageOf(line),
  };
}

/** A numbered line right under 注：, or under another such line, is a note of that number. */
function asNote(draft: Draft, { source, drafts }: { source: string; drafts: readonly Draft[] }) {
  const textOf = ({ pieces }: Draft) => source.slice(pieces[0]?.start, pieces.at(-1)?.end).trim();
  const before = drafts.at(-1);
  const mark = draft.kind === 'item' ? numberedMark(textOf(draft)) : undefined;
  if (!before || mark === undefined || before.kind !== 'note') return draft;
  const isUnder = opensNotes(textOf(before)) || numberedMark(textOf(before)) !== undefined;
  return isUnder ? { ...draft, kind: 'note' as const, mark } : draft;
}

/**
 * The blocks of a text in order: headings, tables, notes, captions, list items, terms and paragraphs whose broken lines
 * are joined. Also gives the headers that a table repeats on a new page, which are said once.
 */
export function makeDrafts(input: Input): { drafts: Draft[]; repeatedHeaders: Span[] } {
  const { source, lines, wrap } = input;
  const tables = new Map(findFlatTables(input).map((found) => [found.from, found]));
  const drafts: Draft[] = [];
  const repeatedHeaders: Span[] = [];
  let isGlossary = false;
  for (let at = 0; at < lines.length;) {
    const found: FoundTable | undefined =
      readHintedTable({ source, lines, at }) ??
      readMarkdownTable({ source, lines, at }) ??
      tables.get(at) ??
      readStackedTable({ source, lines, at });
    const heading = found ? undefined : readHeading({ lines, at, wrap });
    if (found) {
      drafts.push(...draftTable({ source, lines, found, drafts }));
      repeatedHeaders.push(...(found.repeatedHeader ?? []));
      at = found.to;
    } else if (heading) {
      drafts.push(draftHeading({ heading, line: lines[at] }));
      isGlossary = opensGlossary(
        heading.pieces.map((piece) => source.slice(piece.start, piece.end)).join(''),
      );
      at += heading.lines;
    } else {
      const read = readText({ ...input, at, isGlossary });
      drafts.push(asNote(read.draft, { source, drafts }));
      at = read.end;
    }
  }
  return { drafts, repeatedHeaders };
}
