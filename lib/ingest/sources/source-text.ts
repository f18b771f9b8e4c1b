import type { Source } from '@/lib/schema/source';
import { readFrontMatter } from './front-matter';
import { IngestError } from '@/lib/ingest/ingest-error';
import type { Line } from '@/lib/ingest/lines/line';
import type { Particulars } from './particulars';

/** What spans count in, and its lines where the format knows them better than the text shows. */
export type SourceText = {
  text: string;
  format: Source['format'];
  lines?: Line[];
  particulars: Particulars;
  /** Where the document begins: after the particulars that a Markdown file may open with. */
  start: number;
};

type Extract = (html: string) => { text: string; lines: Line[]; particulars: Particulars };

/** The source text of a decoded file: itself for .txt and .md, what is extracted from it for HTML. */
export function sourceTextOf({
  file,
  decoded,
  extractHtml,
}: {
  file: string;
  decoded: { text: string };
  extractHtml: Extract;
}): SourceText {
  const extension = /\.([^.]+)$/u.exec(file.toLowerCase())?.[1];
  if (extension === 'txt') return { text: decoded.text, format: 'txt', particulars: {}, start: 0 };
  if (extension === 'md') {
    const { particulars, end } = readFrontMatter(decoded.text);
    return { text: decoded.text, format: 'md', particulars, start: end };
  }
  if (extension !== 'html' && extension !== 'htm')
    throw new IngestError({ code: 'unknown-format', file });
  const extracted = extractHtml(decoded.text);
  if (extracted.lines.length === 0) throw new IngestError({ code: 'no-content', file });
  return { ...extracted, format: 'html', start: 0 };
}
