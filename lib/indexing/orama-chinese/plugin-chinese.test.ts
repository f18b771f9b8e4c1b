import {
  count,
  create,
  insert,
  insertMultiple,
  load,
  remove,
  save,
  search,
  update,
} from '@orama/orama';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChineseAnalysis } from './analysis';
import { pluginChinese } from './plugin-chinese';

const SCHEMA = { text: 'string', tags: 'string[]', place: 'enum', year: 'number' } as const;
type Document = { id: string; text: string; tags?: string[]; place?: string; year?: number };

const DOCUMENTS: Document[] = [
  { id: 'a', text: '职工医保统筹基金支出增长。', place: '全国', year: 2025, tags: ['快报'] },
  {
    id: 'b',
    text: '居民医保基金支出下降，医疗救助支出增长。',
    place: '全国',
    year: 2024,
    tags: ['快报'],
  },
  {
    id: 'c',
    text: '常州市职工医保个人账户支出。',
    place: '常州市',
    year: 2024,
    tags: ['公报', '常州'],
  },
  { id: 'd', text: '长期护理人数', place: '常州市', year: 2025 },
];

// One character a word: ranking tests do not depend on a dictionary.
const segment = (text: string): string[] =>
  text.split(/(?<=[，。\n])|(?=[，。\n])|(?<=\p{Script=Han})/u);
const open = (documents: readonly Document[] = DOCUMENTS, options = {}) => {
  const orama = create({
    schema: SCHEMA,
    sort: { enabled: false },
    plugins: [pluginChinese({ segment, ...options })],
  });
  insertMultiple(orama, [...documents]);
  return orama;
};
type Found = {
  count: number;
  hits: { id: string; score: number }[];
  facets?: Record<string, { count: number; values: Record<string, number> }>;
};
const ask = (orama: ReturnType<typeof open>, params: object): Found =>
  search(orama, params as never) as unknown as Found;
const ids = (found: Found): string[] => found.hits.map(({ id }) => id);

describe('pluginChinese', () => {
  it('finds what holds the words of a query, best first', () => {
    expect(ids(ask(open(), { term: '职工医保统筹基金支出' }))).toEqual(['a', 'c', 'b']);
  });

  it('leaves out what shares no word', () => {
    expect(ids(ask(open(), { term: '护理' }))).toEqual(['d']);
    expect(ids(ask(open(), { term: '火星' }))).toEqual([]);
  });

  it('does not match by prefix', () => {
    const orama = create({ schema: { text: 'string' } as const, plugins: [pluginChinese()] });
    insertMultiple(orama, [
      { id: '1', text: '2024' },
      { id: '2', text: '20245' },
    ]);
    expect((search(orama, { term: '2024' }) as unknown as Found).hits.map(({ id }) => id)).toEqual([
      '1',
    ]);
  });

  it('asks the way a person asks', () => {
    expect(ids(ask(open(), { term: '请问护理是什么？' }))).toEqual(['d']);
    expect(ids(ask(open(), { term: '是什么？' }))).toEqual([]);
  });

  it('keeps the order of insertion between equals', () => {
    const same = ['z', 'm', 'a'].map((id) => ({ id, text: '医保基金' }));
    expect(ids(ask(open(same), { term: '医保' }))).toEqual(['z', 'm', 'a']);
  });

  it.each([
    [{ place: { eq: '常州市' } }, ['c']],
    [{ year: { gte: 2025 } }, ['a']],
    [{ tags: '快' }, ['a', 'b']],
    [{ and: [{ year: { eq: 2024 } }, { place: { eq: '全国' } }] }, ['b']],
  ])('filters by %j', (where, expected) => {
    expect(ids(ask(open(), { term: '医保支出', where })).sort()).toEqual(expected);
  });

  it('counts facets', () => {
    const { facets } = ask(open(), { term: '支出', facets: { place: {} } });
    expect(facets?.place?.values).toEqual({ 全国: 2, 常州市: 1 });
  });

  it('boosts a property', () => {
    const documents = [
      { id: 'text', text: '常州常州常州' },
      { id: 'tags', text: '医保', tags: ['常州'] },
    ];
    expect(ids(ask(open(documents), { term: '常州', boost: { tags: 9 } }))).toEqual([
      'tags',
      'text',
    ]);
    expect(ids(ask(open(documents), { term: '常州', boost: { tags: 0.01 } }))).toEqual([
      'text',
      'tags',
    ]);
  });

  it('with threshold 0 gives only what holds every word', () => {
    expect(ids(ask(open(), { term: '个人账户支出', threshold: 0 }))).toEqual(['c']);
  });

  it('forgets what is removed and finds what is changed', async () => {
    const orama = open();
    remove(orama, 'a');
    expect(ids(ask(orama, { term: '统筹基金' }))).toEqual(['b']);
    await update(orama, 'b', { id: 'b', text: '火星', place: '全国', year: 2024 } as never);
    expect(ids(ask(orama, { term: '火星' }))).toEqual(['b']);
    expect(ids(ask(orama, { term: '救助' }))).toEqual([]);
    insert(orama, { id: 'a', text: '统筹' });
    expect(ids(ask(orama, { term: '统筹' }))).toEqual(['a']);
    expect(count(orama)).toBe(4);
  });

  it('answers the same after it was saved as JSON and loaded', () => {
    const orama = open();
    const raw: unknown = JSON.parse(JSON.stringify(save(orama)));
    const loaded = open([]);
    load(loaded, raw as ReturnType<typeof save>);
    for (const params of [{ term: '职工医保支出' }, { term: '医保', where: { tags: '常' } }]) {
      expect(ask(loaded, params).hits).toEqual(ask(orama, params).hits);
      expect(ask(loaded, params).hits.length).toBeGreaterThan(0);
    }
    insert(loaded, { id: 'e', text: '统筹层次' });
    expect(ids(ask(loaded, { term: '统筹层次' }))[0]).toBe('e');
  });

  it('returns at most as many as it is told, the best', () => {
    const all = ask(open(), { term: '医保支出' });
    const few = ask(open(DOCUMENTS, { maxHits: 2 }), { term: '医保支出' });
    expect(all.count).toBe(3);
    expect(few.hits).toEqual(all.hits.slice(0, 2));
  });

  it('scores as BM25 written out by hand does', () => {
    const word = fc.constantFrom('医', '保', '基', '金', '支', '出', '统', '筹');
    const texts = fc.array(fc.string({ unit: word, minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(texts, fc.string({ unit: word, minLength: 1, maxLength: 5 }), (bodies, query) => {
        const orama = open(bodies.map((text, place) => ({ id: `${place}`, text })));
        const found = new Map(
          ask(orama, { term: query, limit: 99 }).hits.map(({ id, score }) => [id, score]),
        );
        const expected = scoreByHand(bodies, query);
        expect(found.size).toBe(expected.filter((score) => score > 0).length);
        expected.forEach((score, place) =>
          expect(found.get(`${place}`) ?? 0).toBeCloseTo(score, 9),
        );
      }),
    );
  });
});

/** BM25+ over characters and over pairs of characters, k 1.2, b 0.75, δ 0.5, straight from the formula. */
function scoreByHand(bodies: readonly string[], query: string): number[] {
  const characters = (text: string): string[] => [...text];
  const pairs = (text: string): string[] =>
    characters(text)
      .slice(1)
      .map((second, at) => `${text[at]}${second}`);
  const scores = bodies.map(() => 0);
  for (const cut of [characters, pairs]) {
    const cutBodies = bodies.map(cut);
    const filled = cutBodies.filter((terms) => terms.length > 0);
    const average = filled.reduce((sum, terms) => sum + terms.length, 0) / filled.length;
    for (const term of cut(query)) {
      const holding = cutBodies.filter((terms) => terms.includes(term)).length;
      const idf = Math.log(1 + (bodies.length - holding + 0.5) / (holding + 0.5));
      cutBodies.forEach((terms, place) => {
        const frequency = terms.filter((one) => one === term).length;
        if (frequency === 0) return;
        const norm = 1.2 * (0.25 + (0.75 * terms.length) / average);
        scores[place] = (scores[place] ?? 0) + idf * ((frequency * 2.2) / (frequency + norm) + 0.5);
      });
    }
  }
  return scores;
}

describe('createChineseAnalysis', () => {
  const { analyseText, analyseQuery } = createChineseAnalysis({
    segment: (text) => text.split(/(?<=[ ,，])|(?=[ ,，])/u),
  });

  it('gives numbers one form and joins what a line break parted', () => {
    const plain = createChineseAnalysis();
    expect(plain.analyseText('1,070,785').words).toEqual(['1070785']);
    expect([...plain.analyseText('支 出').bigrams]).toEqual([...plain.analyseText('支出').bigrams]);
  });

  it('makes no pair across punctuation, Latin letters or digits', () => {
    expect(analyseText('医保，基金A类2型').bigrams).toHaveLength(2);
  });

  it('keeps a question word in a text and drops it from a query', () => {
    expect(analyseText('什么').words).toEqual(['什么']);
    expect(analyseQuery('什么').words).toEqual([]);
  });
});
