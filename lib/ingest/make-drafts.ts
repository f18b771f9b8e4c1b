import type { Span } from '@/lib/schema/span';
import type { Draft } from './draft';
import { findFlatTables, withoutGlyph } from './flat-tables';
import { readNumbering } from './heading-style';
import type { Line } from './line';
import { continuesParagraph, endsSentence } from './line-wrap';
import type { LineWrap } from './line-wrap';
import { readMarkdownTable } from './markdown-table';
import { readHeading } from './read-heading';
import { tableContent } from './table-cells';

const NOTE = /^(?:\[(\d+)\]|\^\[(\d+)\]|【?(?:注|备注|说明)\s*\d*】?\s*[:：]|(?:数据|资料)?来源\s*[:：])/u;
const FIGURE = /^(?:X\s+)?图\s*\d+(?:[-—.]\d+)?\s*\S/u;
const BULLET = /^(?:[•●▪■◆◇▶►○]|[-*+]\s)\s*/u;
const ORDINAL = /^(?:[一二三四五六七八九十]+是|其[一二三四五六七八九十]+[，,、是]|第[一二三四五六七八九十]+[，,、是])/u;
const GLOSSARY = /术语|名词|词汇表|指标(?:解释|说明)|释义|主要指标/u;
const TERM = /^[^:：，。；]{2,32}[:：]\s*\S/u;
const GLOSS = /^【[^】]{1,8}】/u;

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function startsBlock(text: string): boolean {
  return BULLET.test(text) || ORDINAL.test(text) || GLOSS.test(text) || FIGURE.test(text) || readNumbering(text) !== undefined;
}

/** What kind of block a line begins, where it is no heading and no table. */
function kindOf(text: string, isGlossary: boolean): Draft['kind'] {
  if (NOTE.test(text)) return 'note';
  if (FIGURE.test(text)) return 'caption';
  if (BULLET.test(text) || readNumbering(text)) return 'item';
  return isGlossary && TERM.test(text.replace(/\*/gu, '')) ? 'term' : 'paragraph';
}

type Reading = { source: string; lines: readonly Line[]; wrap: LineWrap; drafts: Draft[]; repeatedHeaders: Span[]; glossary: boolean };

function readText({ source, lines, wrap, drafts, glossary }: Reading, at: number): number {
  const first = lines[at] as Line;
  const kind = kindOf(first.text, glossary);
  const pieces = [kind === 'caption' ? withoutGlyph(first) : spanOf(first)];
  let text = first.text;
  let end = at + 1;
  for (; end < lines.length && kind !== 'caption'; end += 1) {
    const [line, next] = [lines[end - 1], lines[end]];
    if (!line || !next || !continuesParagraph({ text, line, next, wrap })) break;
    const isMarked = startsBlock(next.text) || (NOTE.test(next.text) && !/^\[\d+\]$/u.test(next.text)) || (glossary && TERM.test(next.text));
    if (isMarked && endsSentence(text.replace(/(?:\^?\[\d+\])+$/u, ''))) break;
    if (isMarked && BULLET.test(next.text)) break;
    pieces.push(spanOf(next));
    text += next.text;
  }
  const mark = kind === 'note' ? NOTE.exec(first.text) : null;
  const number = mark?.[1] ?? mark?.[2];
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
export function makeDrafts({ source, lines, wrap }: { source: string; lines: readonly Line[]; wrap: LineWrap }): {
  drafts: Draft[];
  repeatedHeaders: Span[];
} {
  const tables = new Map(findFlatTables({ source, lines, wrap }).map((found) => [found.from, found]));
  const reading: Reading = { source, lines, wrap, drafts: [], repeatedHeaders: [], glossary: false };
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    const page = line.page === undefined ? {} : { page: line.page };
    const found = readMarkdownTable({ source, lines, at }) ?? tables.get(at);
    if (found) {
      const content = 'content' in found ? found.content : tableContent({ source, table: found.table });
      reading.drafts.push({ kind: 'table', pieces: lines.slice(found.from, found.to).map(spanOf), table: found.table, content, ...page });
      reading.repeatedHeaders.push(...found.repeatedHeader);
      at = found.to;
      continue;
    }
    const heading = readHeading({ lines, at, wrap });
    if (heading) {
      const text = heading.pieces.map((piece) => source.slice(piece.start, piece.end)).join('');
      reading.glossary = GLOSSARY.test(text) || (reading.glossary && heading.style === 'circled');
      const { style, pieces, depth } = heading;
      reading.drafts.push({ kind: 'heading', pieces, style, ...(depth === undefined ? {} : { depth }), ...page });
      at += heading.lines;
      continue;
    }
    at = readText(reading, at);
  }
  return { drafts: reading.drafts, repeatedHeaders: reading.repeatedHeaders };
}
