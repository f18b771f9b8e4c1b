import { create, insertMultiple, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import { createChineseAnalysis } from '@/lib/indexing/orama-chinese/analysis';
import { openSegmenter } from '@/lib/indexing/open-segmenter';
import { createPassageOrama, PASSAGE_BOOST } from '@/lib/indexing/passage-index';
import { fold } from '@/lib/text/fold';
import type { BenchEngine } from './bench-engine';
import { createPlainBm25 } from './plain-bm25';
import type { BenchPassage } from './retrieval-set';

function openAnalysis() {
  const { segmenter } = openSegmenter({ termsDir: 'terms', cacheDir: '.cache' });
  return {
    segmenter,
    analysis: createChineseAnalysis({ segment: (text) => segmenter.segment(text), fold }),
  };
}

type Hits = { hits: readonly { id: string }[] };
/** Orama answers at once where no hook is asynchronous; its types leave that open. */
const idsOf = (found: unknown): string[] => (found as Hits).hits.map(({ id }) => id);

/** The project's own index, asked as the project asks it. */
function createWenju(): BenchEngine {
  const orama = createPassageOrama(openAnalysis().segmenter);
  return {
    add: (passages) =>
      void insertMultiple(
        orama,
        passages.map(({ id, text, title = '' }) => ({
          id,
          source: 'bench',
          kind: 'prose',
          title: '',
          context: title,
          text,
        })),
      ),
    search: (term, limit) => idsOf(search(orama, { term, limit, boost: PASSAGE_BOOST })),
  };
}

/** Orama as it comes, but for a tokenizer that gives it the same words. */
function createStockOrama(): BenchEngine {
  const { analysis } = openAnalysis();
  const tokenizer = {
    language: 'chinese',
    normalizationCache: new Map<string, string>(),
    tokenize: (text: string) => analysis.analyseText(text).words,
  };
  const orama = create({
    schema: { title: 'string', text: 'string' } as const,
    components: { tokenizer },
  });
  return {
    add: (passages) =>
      void insertMultiple(
        orama,
        passages.map(({ id, text, title = '' }) => ({ id, text, title })),
      ),
    search: (query, limit) =>
      idsOf(search(orama, { term: analysis.analyseQuery(query).words.join(' '), limit })),
  };
}

/** MiniSearch with the same words. */
function createMiniSearch(): BenchEngine {
  const { analysis } = openAnalysis();
  const index = new MiniSearch<BenchPassage>({
    fields: ['title', 'text'],
    tokenize: (text) => analysis.analyseText(text).words,
    searchOptions: { tokenize: (query) => analysis.analyseQuery(query).words },
    processTerm: (term) => term,
  });
  return {
    add: (passages) => index.addAll(passages),
    search: (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map((hit) => String(hit.id)),
  };
}

export const ENGINES: Readonly<Record<string, () => BenchEngine>> = {
  wenju: createWenju,
  'bm25-plain': () => createPlainBm25(openAnalysis().analysis),
  minisearch: createMiniSearch,
  orama: createStockOrama,
};
