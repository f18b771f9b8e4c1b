import type { MappedText, Table } from '@/lib/schema/document';
import type { Span } from '@/lib/schema/span';
import { spanOf as spanOfMapped } from '@/lib/text/mapped-text';
import type { Draft } from './draft';
import { cleanText } from './clean-text';
import { findFlatTables, isTableCaption, withoutGlyph } from './flat-tables';
import { readNumbering } from './heading-style';
import type { Line } from './line';
import { continuesParagraph, endsSentence } from './line-wrap';
import type { LineWrap } from './line-wrap';
import { readMarkdownTable } from './markdown-table';
import { readHintedTable } from './hinted-table';
import { readHeading } from './read-heading';
import { tableContent, unitOf } from './table-cells';

const NOTE =
  /^(?:\[(\d+)\]|\^\[(\d+)\]|\[\^(\d+)\][:：]|【?(?:注|备注|说明)\s*\d*】?\s*[:：]|(?:数据|资料)?来源\s*[:：])/u;
const FIGURE = /^(?:X\s+)?[图表]\s*\d+(?:[-—.]\d+)?\s*\S/u;
const ORIGIN = /^(?:数据|资料)?来源\s*[:：]/u;
const BULLET = /^(?:[•●▪■◆◇▶►○]|[-*+]\s)\s*/u;
const ORDINAL =
  /^(?:[一二三四五六七八九十]+是|其[一二三四五六七八九十]+[，,、是]|第[一二三四五六七八九十]+[，,、是])/u;
const GLOSSARY = /术语|名词|词汇表|指标(?:解释|说明)|释义|主要指标/u;
const TERM = /^[^:：，。；]{2,32}[:：]\s*\S/u;
const GLOSS = /^【[^】]{1,8}】/u;

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const UNIT_LINE = /^[（(]?单位\s*[:：]\s*\S{1,10}[）)]?$/u;

/** The short lines right above a table that name it and its unit become its caption. */
function captionAbove({
  source,
  drafts,
  table,
}: {
  source: string;
  drafts: Draft[];
  table: { table: Table };
}): void {
  const texts: string[] = [];
  for (let at = drafts.length - 1; at >= Math.max(0, drafts.length - 2); at -= 1) {
    const draft = drafts[at];
    const clean = draft ? cleanText({ source, pieces: draft.pieces }).content : undefined;
    const isCaption = clean && (isTableCaption(clean.text) || UNIT_LINE.test(clean.text));
    if (
      !draft ||
      !clean ||
      !isCaption ||
      draft.kind === 'table' ||
      (draft.style !== undefined && draft.style !== 'plain')
    )
      break;
    drafts[at] = {
      kind: 'caption',
      pieces: draft.pieces,
      ...(draft.page === undefined ? {} : { page: draft.page }),
    };
    texts.unshift(clean.text);
    const unit = unitOf({ caption: texts.join(' '), header: [] });
    table.table = { ...table.table, caption: clean, ...(unit ? { unit } : {}) };
  }
}

function withoutCaption({ caption: _caption, ...table }: Table): Table {
  return table;
}

function startsBlock(text: string): boolean {
  return (
    BULLET.test(text) ||
    ORDINAL.test(text) ||
    GLOSS.test(text) ||
    FIGURE.test(text) ||
    readNumbering(text) !== undefined
  );
}

/** What kind of block a line begins, where it is no heading and no table. */
function kindOf(text: string, isGlossary: boolean): Draft['kind'] {
  if (NOTE.test(text)) return 'note';
  if (FIGURE.test(text)) return 'caption';
  if (BULLET.test(text) || ORDINAL.test(text) || readNumbering(text)) return 'item';
  return isGlossary && TERM.test(text.replace(/\*/gu, '')) ? 'term' : 'paragraph';
}

type Reading = {
  source: string;
  lines: readonly Line[];
  wrap: LineWrap;
  drafts: Draft[];
  repeatedHeaders: Span[];
  glossary: boolean;
};

function readText({ source, lines, wrap, drafts, glossary }: Reading, at: number): number {
  const first = lines[at] as Line;
  const kind = kindOf(first.text, glossary);
  const pieces = [kind === 'caption' ? withoutGlyph(first) : spanOf(first)];
  let text = first.text;
  let end = at + 1;
  for (; end < lines.length && kind !== 'caption'; end += 1) {
    const [line, next] = [lines[end - 1], lines[end]];
    if (!line || !next || !continuesParagraph({ text, line, next, after: lines[end + 1], wrap }))
      break;
    if (ORIGIN.test(first.text) && endsSentence(text)) break;
    const isMarked =
      startsBlock(next.text) ||
      (NOTE.test(next.text) && !/^\[\d+\]$/u.test(next.text)) ||
      (glossary && TERM.test(next.text));
    if (isMarked && endsSentence(text.replace(/(?:\^?\[\d+\])+$/u, ''))) break;
    if (isMarked && BULLET.test(next.text)) break;
    pieces.push(spanOf(next));
    text += next.text;
  }
  const mark = kind === 'note' ? NOTE.exec(first.text) : null;
  const number = mark?.[1] ?? mark?.[2] ?? mark?.[3];
  const clause = readNumbering(first.text);
  drafts.push({
    kind,
    pieces,
    ...(number ? { mark: number } : {}),
    ...(first.page === undefined ? {} : { page: first.page }),
    ...(clause?.style === 'clause' ? { clause: clause.label } : {}),
  });
  void source;
  return end;
}

/**
 * The blocks of a text in order: headings, tables, notes, captions, list items, terms and paragraphs whose broken lines
 * are joined. Also gives the headers that a table repeats on a new page, which are said once.
 */
export function makeDrafts({
  source,
  lines,
  wrap,
}: {
  source: string;
  lines: readonly Line[];
  wrap: LineWrap;
}): {
  drafts: Draft[];
  repeatedHeaders: Span[];
} {
  const tables = new Map(
    findFlatTables({ source, lines, wrap }).map((found) => [found.from, found]),
  );
  const reading: Reading = {
    source,
    lines,
    wrap,
    drafts: [],
    repeatedHeaders: [],
    glossary: false,
  };
  for (let at = 0; at < lines.length;) {
    const line = lines[at] as Line;
    const page = line.page === undefined ? {} : { page: line.page };
    const found =
      readHintedTable({ source, lines, at }) ??
      readMarkdownTable({ source, lines, at }) ??
      tables.get(at);
    if (found) {
      const above = reading.drafts.at(-1);
      const aboveText =
        above?.pieces.map((piece) => source.slice(piece.start, piece.end)).join('') ?? '';
      if (above && !found.table.caption && (isTableCaption(aboveText) || UNIT_LINE.test(aboveText)))
        captionAbove({ source, drafts: reading.drafts, table: found });
      const { caption } = found.table;
      const annex = caption && readNumbering(caption.text)?.style === 'annex' ? caption : undefined;
      if (annex)
        reading.drafts.push({
          kind: 'heading',
          style: 'annex',
          pieces: [spanOfMapped(annex)],
          ...page,
        });
      const shown: Table = annex || 'content' in found ? withoutCaption(found.table) : found.table;
      const content =
        'content' in found ? (found.content as MappedText) : tableContent({ source, table: shown });
      reading.drafts.push({
        kind: 'table',
        pieces: lines.slice(found.from, found.to).map(spanOf),
        table: found.table,
        content,
        ...page,
      });
      reading.repeatedHeaders.push(...found.repeatedHeader);
      at = found.to;
      continue;
    }
    const heading = readHeading({ lines, at, wrap });
    if (heading) {
      const text = heading.pieces.map((piece) => source.slice(piece.start, piece.end)).join('');
      reading.glossary = GLOSSARY.test(text) || (reading.glossary && heading.style === 'circled');
      const { style, pieces, depth } = heading;
      reading.drafts.push({
        kind: 'heading',
        pieces,
        style,
        ...(depth === undefined ? {} : { depth }),
        ...page,
      });
      at += heading.lines;
      continue;
    }
    at = readText(reading, at);
  }
  return { drafts: reading.drafts, repeatedHeaders: reading.repeatedHeaders };
}
