import { beforeAll, describe, expect, it } from 'vitest';
import { openLibrary } from '@/lib/indexing/open-library';
import type { Library } from '@/lib/indexing/library';
import { writeSmallCorpus } from '@/tests/fixtures/small-corpus';
import { searchPassages } from './search-passages';

let library: Library;
beforeAll(async () => {
  const places = writeSmallCorpus();
  await openLibrary(places); // leaves the cache that the second opening reads
  library = await openLibrary(places);
});

const idsFor = (query: string): string[] =>
  searchPassages({ library, query }).passages.map(({ passage }) => passage.id);

describe('searchPassages', () => {
  it.each([
    ['2024年职工医保统筹基金收入', 'nation-2024-1'],
    ['2025年职工医保统筹基金收入', 'nation-2025-1'],
    ['二零二五不算，2025 年生育保险有多少人参保', 'nation-2025-2'],
    ['2024年常州职工医保基金收入', 'changzhou-2024-1'],
    ['2024年職工醫保統籌基金收入', 'nation-2024-1'],
    ['２０２５年职工医保基金收入', 'nation-2025-1'],
    ['统畴基金收如 2025年', 'nation-2025-1'],
  ])('puts the passage that %s asks for first', (query, id) => {
    expect(idsFor(query)[0]).toBe(id);
  });

  it('gives both of two near duplicates, the original first', () => {
    expect(idsFor('六级医保经办服务体系').slice(0, 2)).toEqual(['report-1', 'digest-1']);
  });

  it('gives contents only where nothing else answers', () => {
    expect(idsFor('职工基本医疗保险')).not.toContain('contents-1');
    expect(idsFor('委托社会力量')).toEqual(['contents-1']);
  });

  it('searches one source where one is asked for', () => {
    const { passages } = searchPassages({
      library,
      query: '职工医保基金收入',
      source: 'nation-2024',
    });
    expect(passages.map(({ passage }) => passage.source)).toContain('nation-2024');
    expect(new Set(passages.map(({ passage }) => passage.source)).size).toBe(1);
  });

  it('finds lists by title and items', () => {
    expect(searchPassages({ library, query: '经办服务体系有哪些层级' }).lists[0]?.list.id).toBe(
      'report-l1',
    );
  });

  it('gives nothing for a query without a word', () => {
    expect(searchPassages({ library, query: '？？' })).toEqual({ passages: [], lists: [] });
  });

  it('gives the same order every time', () => {
    expect(idsFor('医疗保险')).toEqual(idsFor('医疗保险'));
    expect(idsFor('医疗保险').length).toBeGreaterThan(3);
  });
});
