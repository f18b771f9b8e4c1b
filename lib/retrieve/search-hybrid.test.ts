import { describe, expect, it } from 'vitest';
import { createVectorIndex } from '@/lib/indexing/vector-index';
import type { Library } from '@/lib/indexing/library';
import { buildPassageIndex } from '@/lib/indexing/passage-index';
import type { Passage } from '@/lib/schema/passage';
import { createIntlSegmenter } from '@/lib/text/intl-segmenter';
import { searchHybrid } from './search-hybrid';

const passage = (id: string, text: string, kind: Passage['kind'] = 'prose'): Passage => ({
  id,
  source: id.startsWith('b') ? 'b' : 'a',
  section: [],
  kind,
  start: 0,
  end: text.length,
  text,
  breaks: [],
});
const PASSAGES = [
  passage('a1', '统筹基金支出增长。'),
  passage('a2', '看病报销的钱由基金支付。'),
  passage('b1', '定点药店数量增加。'),
  passage('b2', '目录', 'contents'),
];
const VECTORS = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
  [0, 1, 0.1],
];
const library = {
  passagesById: new Map(PASSAGES.map((one) => [one.id, one])),
  enumerations: [],
  sources: new Map(),
  terms: { indicators: [], breakdowns: [], areas: [], synonyms: [] },
  index: buildPassageIndex({
    passages: PASSAGES,
    enumerations: [],
    sources: new Map(),
    segmenter: createIntlSegmenter(),
  }),
} as unknown as Library; // what searching reads of it
const vectors = createVectorIndex({ model: 'm', passages: PASSAGES, vectors: VECTORS });

const find = (query: string, vector: readonly number[], source?: string) =>
  searchHybrid({ library, vectors, query, vector, ...(source && { source }) }).passages.map(
    (one) => one.passage.id,
  );

describe('searchHybrid', () => {
  it('finds by meaning what shares no word with the query', () => {
    expect(find('医药费', [0, 1, 0])[0]).toBe('a2');
  });

  it('puts first what both rankings find', () => {
    expect(find('统筹基金支出', [0.9, 0.1, 0])[0]).toBe('a1');
  });

  it('keeps to the source asked for and leaves out contents', () => {
    expect(find('药店', [0, 1, 1], 'b')).toEqual(['b1']);
  });

  it('ranks by words where the vector is of another length', () => {
    expect(find('统筹基金支出', [1, 0])[0]).toBe('a1');
  });
});
