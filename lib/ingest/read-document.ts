import { createHash } from 'node:crypto';
import { decodeBytes } from '@/lib/text/decode';
import type { Furniture, SourceDocument } from '@/lib/schema/document';
import type { Article, Source, SourceEntry } from '@/lib/schema/source';
import { cleanText } from './clean-text';
import type { Draft } from './draft';
import { extractHtml } from './extract-html';
import { findArticles, originOf } from './find-articles';
import { findTitle } from './find-title';
import { IngestError } from './ingest-error';
import { layOut } from './lay-out';
import type { Line } from './line';
import { detectWrap } from './line-wrap';
import type { LineWrap } from './line-wrap';
import { makeDrafts } from './make-drafts';
import { setNavigationAside } from './navigation';
import { numberPages } from './number-pages';
import { setPageFurnitureAside } from './page-furniture';
import { readLines } from './read-lines';
import { readMetadata } from './read-metadata';
import { sourceTextOf } from './source-text';
import type { SourceText } from './source-text';

type Parts = {
  drafts: Draft[];
  repeatedHeaders: { start: number; end: number }[];
  articles: Article[];
};

function asContents(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const {
      table: _table,
      content: _content,
      style: _style,
      depth: _depth,
      mark: _mark,
      ...rest
    } = draft;
    return { ...rest, kind: 'contents' };
  });
}

function draftParts({
  source,
  lines,
  wrap,
}: {
  source: string;
  lines: readonly Line[];
  wrap: LineWrap;
}): Parts {
  const parts = findArticles(lines);
  if (parts.length === 0) return { ...makeDrafts({ source, lines, wrap }), articles: [] };
  const result: Parts = { drafts: [], repeatedHeaders: [], articles: [] };
  for (const { kind, from, to } of parts) {
    const own = lines.slice(from, to);
    if (kind === 'category') {
      for (const { start, end, page } of own) {
        result.drafts.push({
          kind: 'heading',
          style: 'title',
          pieces: [{ start, end }],
          ...(page === undefined ? {} : { page }),
        });
      }
      continue;
    }
    const body = kind === 'article' ? own.slice(2) : own;
    const made = makeDrafts({ source, lines: body, wrap });
    result.repeatedHeaders.push(...made.repeatedHeaders);
    if (kind === 'contents') {
      result.drafts.push(...asContents(made.drafts));
      continue;
    }
    const article = result.articles.length;
    const [title, origin] = own;
    if (!title || !origin) continue;
    const page = title.page === undefined ? {} : { page: title.page };
    const publisher = originOf(origin.text);
    const clean = (line: Line) => cleanText({ source, pieces: [line] }).content.text;
    result.articles.push({
      title: clean(title),
      ...(publisher ? { publisher } : {}),
      ...page,
      start: title.start,
      end: own.at(-1)?.end ?? title.end,
    });
    result.drafts.push(
      {
        kind: 'heading',
        style: 'title',
        pieces: [{ start: title.start, end: title.end }],
        article,
        ...page,
      },
      { kind: 'note', pieces: [{ start: origin.start, end: origin.end }], article, ...page },
      ...made.drafts.map((draft) => ({ ...draft, article })),
    );
  }
  return result;
}

function sortedFurniture(furniture: readonly Furniture[]): Furniture[] {
  return [...furniture].sort((left, right) => left.start - right.start || left.end - right.end);
}

function withoutTitle({ title: _title, ...particulars }: SourceText['particulars']) {
  return particulars;
}

/**
 * Reads one file of the corpus: its bytes → source text → blocks with their sections, pages and articles.
 * `entry` is what corpus/sources.json says of it; what is missing there is read from the text where it stands.
 * @throws IngestError where the file is empty, binary or of an unknown format.
 */
export function readDocument({
  file,
  bytes,
  entry,
}: {
  file: string;
  bytes: Uint8Array;
  entry?: SourceEntry;
}): SourceDocument {
  const decoded = decodeBytes(bytes);
  if (decoded.status === 'unreadable') throw new IngestError({ code: decoded.reason, file });
  const read: SourceText = sourceTextOf({ file, decoded, extractHtml });
  const source = read.text;
  const navigated = setNavigationAside(read.lines ?? readLines(source));
  const pages = setPageFurnitureAside(navigated.lines);
  const lines = numberPages(pages);
  const wrap = read.format === 'txt' ? detectWrap(lines) : {};
  const parts = draftParts({ source, lines, wrap });
  const title = findTitle({
    drafts: parts.drafts,
    source,
    isDigest: parts.articles.length > 0,
    runningHeads: pages.heads,
  });
  const laid = layOut({ source, drafts: title.drafts, articles: parts.articles });
  const id = file.replace(/^.*\//u, '').replace(/\.[^.]+$/u, '');
  const printed = readMetadata({
    title: title.text ?? read.particulars.title ?? '',
    front: source,
    isDigest: parts.articles.length > 0,
  });
  const lastPage = lines.reduce((most, line) => Math.max(most, line.page ?? 0), 0);
  const furniture = sortedFurniture([
    ...navigated.furniture,
    ...pages.furniture,
    ...laid.furniture,
    ...parts.repeatedHeaders.map((span) => ({ ...span, category: 'running-head' as const })),
  ]);
  const merged: Source = {
    ...withoutTitle(read.particulars),
    ...printed,
    ...entry,
    file,
    id,
    title: entry?.title ?? title.text ?? read.particulars.title ?? id,
    kind: entry?.kind ?? printed.kind,
    format: read.format,
    encoding: decoded.encoding,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    length: source.length,
    ...(lastPage > 0 ? { pages: Math.max(lastPage, pages.total) } : {}),
    articles: parts.articles,
    counts: { passages: 0, observations: 0, characters: {} },
  };
  return { source: merged, text: source, blocks: laid.blocks, furniture, doubts: [] };
}
