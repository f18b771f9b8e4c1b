import type { Library } from '@/lib/indexing/library';
import { searchPassages } from '@/lib/retrieve/search-passages';
import type { Passage } from '@/lib/schema/passage';
import { originOf } from './origin-of';

/** One passage found, with where it comes from. */
export type SearchHit = Pick<Passage, 'id' | 'source' | 'section' | 'text' | 'start' | 'end'> & {
  title: string;
  article?: string;
  page?: number;
  score: number;
};

/** The passages that say most about a query, best first: for /api/search. */
export function searchLibrary({
  library,
  query,
  limit,
}: {
  library: Library;
  query: string;
  limit: number;
}): SearchHit[] {
  return searchPassages({ library, query, limit }).passages.map(({ passage, score }) => {
    const { id, source, section, text, start, end, article, page } = passage;
    const { title } = originOf(library, passage);
    return {
      id,
      source,
      title,
      ...(article !== undefined && { article }),
      section,
      ...(page !== undefined && { page }),
      text,
      start,
      end,
      score: Math.round(score * 10_000) / 10_000,
    };
  });
}
