import { createHash } from 'node:crypto';
import type { Furniture, SourceDocument } from '@/lib/schema/document';
import type { Source, SourceEntry } from '@/lib/schema/source';
import { decodeBytes } from '@/lib/text/decode';
import { draftParts } from '@/lib/ingest/blocks/draft-parts';
import { extractHtml } from '@/lib/ingest/html/extract-html';
import { findDoubts } from './find-doubts';
import { findTitle } from '@/lib/ingest/blocks/find-title';
import { IngestError } from './ingest-error';
import { layOut } from '@/lib/ingest/blocks/lay-out';
import type { Line } from '@/lib/ingest/lines/line';
import { detectWrap } from '@/lib/ingest/lines/line-wrap';
import { setNavigationAside } from '@/lib/ingest/lines/navigation';
import { numberPages } from '@/lib/ingest/lines/number-pages';
import { setPageFurnitureAside } from '@/lib/ingest/lines/page-furniture';
import { readLines } from '@/lib/ingest/lines/read-lines';
import { readMetadata } from '@/lib/ingest/sources/read-metadata';
import { sourceTextOf } from '@/lib/ingest/sources/source-text';
import type { SourceText } from '@/lib/ingest/sources/source-text';

function sortedFurniture(furniture: readonly Furniture[]): Furniture[] {
  return [...furniture].sort((left, right) => left.start - right.start || left.end - right.end);
}

function pageStartsOf(lines: readonly Line[]): { start: number; page: number }[] {
  return lines
    .map(({ start, page = 0 }) => ({ start, page }))
    .filter((one, at, all) => one.page !== (at === 0 ? 0 : (all[at - 1]?.page ?? 0)));
}

/** Blocks, furniture and what the text says of itself, from its lines. */
function readText({ read, source }: { read: SourceText; source: string }) {
  const all = read.lines ?? readLines(source);
  const front = read.start > 0 ? [{ start: 0, end: read.start, category: 'markup' as const }] : [];
  const navigated = setNavigationAside(all.filter((line) => line.start >= read.start));
  const pages = setPageFurnitureAside(navigated.lines);
  const lines = numberPages(pages);
  const wrap = read.format === 'txt' ? detectWrap(lines) : {};
  const parts = draftParts({ source, lines, wrap });
  const isDigest = parts.articles.length > 0;
  const { text: title, drafts } = findTitle({
    drafts: parts.drafts,
    source,
    isDigest,
    runningHeads: pages.heads,
    pageTitle: read.particulars.title,
  });
  const laid = layOut({ source, drafts });
  const pageStarts = pageStartsOf(lines);
  const printed = readMetadata({
    title: title ?? read.particulars.title ?? '',
    front: source,
    isDigest,
  });
  const repeated = parts.repeatedHeaders.map((span) => ({
    ...span,
    category: 'running-head' as const,
  }));
  return {
    title,
    printed,
    articles: parts.articles,
    blocks: laid.blocks,
    pageStarts,
    lastPage: Math.max(pages.total, ...pageStarts.map((one) => one.page), 0),
    furniture: sortedFurniture([
      ...front,
      ...navigated.furniture,
      ...pages.furniture,
      ...laid.furniture,
      ...repeated,
    ]),
  };
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
  const read = sourceTextOf({ file, decoded, extractHtml });
  const { title, printed, articles, blocks, pageStarts, lastPage, furniture } = readText({
    read,
    source: read.text,
  });
  const { title: pageTitle, ...particulars } = read.particulars;
  const id = file.replace(/^.*\//u, '').replace(/\.[^.]+$/u, '');
  const source: Source = {
    ...particulars,
    ...printed,
    ...entry,
    file,
    id,
    title: entry?.title ?? title ?? pageTitle ?? id,
    kind: entry?.kind ?? printed.kind,
    format: read.format,
    encoding: decoded.encoding,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    length: read.text.length,
    ...(lastPage > 0 ? { pages: lastPage } : {}),
    ...(pageStarts.length > 0
      ? { pageStarts: pageStarts.map(({ start, page }): [number, number] => [start, page]) }
      : {}),
    articles,
    counts: { passages: 0, observations: 0, characters: {} },
  };
  const document: SourceDocument = {
    source,
    text: read.text,
    blocks,
    furniture,
    pageStarts,
    doubts: [],
  };
  return { ...document, doubts: findDoubts(document) };
}
