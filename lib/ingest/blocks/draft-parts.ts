import type { Span } from '@/lib/schema/span';
import type { Article } from '@/lib/schema/source';
import { cleanText } from '@/lib/ingest/lines/clean-text';
import type { Draft } from './draft';
import { findArticles, originOf } from './find-articles';
import type { Line } from '@/lib/ingest/lines/line';
import type { LineWrap } from '@/lib/ingest/lines/line-wrap';
import { makeDrafts } from './make-drafts';

export type Parts = { drafts: Draft[]; repeatedHeaders: Span[]; articles: Article[] };

type Input = { source: string; lines: readonly Line[]; wrap: LineWrap };

const pageOf = (line: Line) => (line.page === undefined ? {} : { page: line.page });
const pieceOf = ({ start, end }: Span): Span => ({ start, end });

function asTitle(line: Line): Draft {
  return { kind: 'heading', style: 'title', pieces: [pieceOf(line)], ...pageOf(line) };
}

/** What stands in a contents list is neither heading nor table. */
function asContents({ pieces, page }: Draft): Draft {
  return { kind: 'contents', pieces, ...(page === undefined ? {} : { page }) };
}

/** An article: its title, its 来源, and its text with a section tree of its own. */
function draftArticle({
  source,
  lines,
  wrap,
  index,
}: Input & { index: number }): Parts | undefined {
  const [title, origin] = lines;
  if (!title || !origin) return undefined;
  const publisher = originOf(origin.text);
  const made = makeDrafts({ source, lines: lines.slice(2), wrap });
  const article: Article = {
    title: cleanText({ source, pieces: [title] }).content.text,
    ...(publisher ? { publisher } : {}),
    ...pageOf(title),
    start: title.start,
    end: lines.at(-1)?.end ?? title.end,
  };
  const own: Draft[] = [
    asTitle(title),
    { kind: 'note', pieces: [pieceOf(origin)], ...pageOf(origin) },
    ...made.drafts,
  ];
  return {
    ...made,
    drafts: own.map((draft) => ({ ...draft, article: index })),
    articles: [article],
  };
}

/** The blocks of a document: of a digest part by part, of any other text as a whole. */
export function draftParts({ source, lines, wrap }: Input): Parts {
  const parts = findArticles(lines);
  if (parts.length === 0) return { ...makeDrafts({ source, lines, wrap }), articles: [] };
  const result: Parts = { drafts: [], repeatedHeaders: [], articles: [] };
  for (const { kind, from, to } of parts) {
    const own = lines.slice(from, to);
    if (kind === 'category') result.drafts.push(...own.map(asTitle));
    else if (kind === 'contents')
      result.drafts.push(...makeDrafts({ source, lines: own, wrap }).drafts.map(asContents));
    else {
      const read = draftArticle({ source, lines: own, wrap, index: result.articles.length });
      result.drafts.push(...(read?.drafts ?? []));
      result.repeatedHeaders.push(...(read?.repeatedHeaders ?? []));
      result.articles.push(...(read?.articles ?? []));
    }
  }
  return result;
}
