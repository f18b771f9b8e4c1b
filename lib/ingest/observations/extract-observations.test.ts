import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTerms } from '@/lib/indexing/read-terms';
import type { Override } from '@/lib/schema/override';
import type { Terms } from '@/lib/schema/term';
import { plainQuote } from '@/lib/ingest/passages/plain-quote';
import { readCorpus } from '@/lib/ingest/sources/read-corpus';
import { readDocument } from '@/lib/ingest/read-document';
import { applyOverrides } from './apply-overrides';
import { extractObservations } from './extract-observations';

const FIXTURES = 'tests/fixtures/observations';

describe('extractObservations', () => {
  let terms: Terms;
  beforeAll(async () => {
    terms = await readTerms('terms');
  });

  const documentOf = async (
    file: string,
    kind: 'bulletin' | 'regulation',
    period?: string,
    area = '云岭市',
  ) =>
    readDocument({
      file,
      bytes: await readFile(`${FIXTURES}/${file}`),
      entry: { file, kind, area, ...(period ? { period } : {}) },
    });

  it.each([
    ['yunling-2022-bulletin.html', 'bulletin', '2022', '云岭市'],
    ['yunling-2023-rules.txt', 'regulation', undefined, '云岭市'],
    ['heyuan-province-2022.md', 'bulletin', '2022', '云岭省'],
    ['linjiang-county-2021.html', 'bulletin', '2021', '临江县'],
  ] as const)(
    'reads every figure of %s, a document it was not made for',
    async (file, kind, period, area) => {
      const document = await documentOf(file, kind, period, area);
      const { observations } = extractObservations({ document, terms, overrides: [] });
      const rows = observations.map((row) =>
        [
          row.value,
          row.unit,
          row.indicator,
          row.breakdown.join('/'),
          row.area,
          row.period,
          row.measure,
        ].join('\t'),
      );
      const expected = await readFile(
        `${FIXTURES}/${file.replace(/\.\w+$/, '.expected.tsv')}`,
        'utf8',
      );
      expect(rows).toEqual(expected.trim().split('\n').slice(1));
    },
  );

  it('quotes what the source says, and the value stands in the quote or the note says how it was read', async () => {
    const { files } = await readCorpus('corpus');
    for (const file of files) {
      const document = readDocument(file);
      const { observations } = extractObservations({ document, terms, overrides: [] });
      expect(new Set(observations.map(({ id }) => id)).size).toBe(observations.length);
      for (const { quote, start, end, value, note } of observations) {
        expect(plainQuote(document.text.slice(start, end))).toBe(plainQuote(quote));
        const stands = quote.replace(/[,\s]/g, '').includes(value.replace(/^-/, ''));
        expect(stands || note.includes('原文'), `${value} in ${quote} (${note})`).toBe(true);
      }
    }
  });

  it('takes no word of the indicator for a part of it', () => {
    const text =
      '云岭市2023年公报\n\n年末职工医保基金累计结存76.15亿元，其中统筹基金结存41.02亿元，个人账户结存35.13亿元。\n';
    const entry = { file: 'a.txt', kind: 'bulletin' as const, area: '云岭市', period: '2023' };
    const document = readDocument({ file: 'a.txt', bytes: new TextEncoder().encode(text), entry });
    const { observations } = extractObservations({ document, terms, overrides: [] });
    expect(observations.map(({ value, breakdown }) => [value, ...breakdown])).toEqual([
      ['76.15', '职工'],
      ['41.02', '职工', '统筹基金'],
      ['35.13', '职工', '个人账户'],
    ]);
  });

  it('reads a document twice alike', async () => {
    const document = await documentOf('yunling-2022-bulletin.html', 'bulletin', '2022');
    const once = extractObservations({ document, terms, overrides: [] });
    expect(extractObservations({ document, terms, overrides: [] })).toEqual(once);
  });

  describe('with corrections', () => {
    const override: Override = {
      source: 'yunling-2022-bulletin',
      quote: '职工医保参保118.90万人',
      number: '118.90',
      reason: '勘误',
    };

    it('puts the maintainer’s columns in the place of those read', async () => {
      const document = await documentOf('yunling-2022-bulletin.html', 'bulletin', '2022');
      const overrides = [{ ...override, set: { period: '2022' } }];
      const { observations } = extractObservations({ document, terms, overrides });
      const row = observations.find(({ value }) => value === '118.90');
      expect(row).toMatchObject({ period: '2022', breakdown: ['职工'], note: '人工更正：勘误' });
    });

    it('drops a number that states nothing', async () => {
      const document = await documentOf('yunling-2022-bulletin.html', 'bulletin', '2022');
      const { observations } = extractObservations({
        document,
        terms,
        overrides: [{ ...override, drop: true }],
      });
      expect(observations.some(({ value }) => value === '118.90')).toBe(false);
    });

    it('corrects only the row with just these words where there is one', async () => {
      const document = await documentOf('yunling-2022-bulletin.html', 'bulletin', '2022');
      const [read] = extractObservations({ document, terms, overrides: [] }).observations;
      if (!read) throw new Error('no row');
      const longer = { ...read, id: 'longer', quote: `其中${read.quote}` };
      const rows = applyOverrides({
        source: override.source,
        observations: [read, longer],
        overrides: [
          { ...override, quote: read.quote, number: read.value, set: { area: '云岭新区' } },
        ],
      });
      expect(rows.map(({ area }) => area)).toEqual(['云岭新区', read.area]);
    });

    it('stops at a correction whose quote is gone, and says in Chinese what to do', async () => {
      const document = await documentOf('yunling-2022-bulletin.html', 'bulletin', '2022');
      const overrides = [{ ...override, quote: '职工医保参保117.00万人' }];
      expect(() => extractObservations({ document, terms, overrides })).toThrow(
        /更正已经对不上.*改写或删去/,
      );
    });
  });
});
