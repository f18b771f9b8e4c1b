import { describe, expect, it, test } from 'vitest';
import { aVocabulary } from '@/tests/builders/vocabulary';
import { inDocumentOfPlace, placesOfDocuments } from './in-document-of-place';
import type { SeriesMatch } from './match-series';
import type { Series } from '@/lib/question/vocabulary/vocabulary';

test.each([
  ['苏州公报里目录多少种', ['苏州市']],
  ['苏州市2031年医保统计公报里多少种', ['苏州市']],
  ['苏州参保多少人', []],
  ['全国公报里多少种', []],
])('%s speaks of the documents of %j', (text, places) => {
  expect(placesOfDocuments(text, ['苏州市', '全国'])).toEqual(places);
});

const cell = (period: string, source: string) =>
  ({ period, source, measure: 'level', value: '9', unit: '种' }) as const;
const series = (area: string, ...cells: ReturnType<typeof cell>[]) =>
  ({ area, cells }) as unknown as Series;
const local = [
  series('苏州市', cell('2031', 'bulletin'), cell('2030', 'bulletin')),
  series('全国', cell('2031', 'express')),
];
const picked = (national: Series, places: readonly string[]) =>
  inDocumentOfPlace({
    pick: { area: '苏州市', match: { series: national } as SeriesMatch, elsewhere: true },
    places,
    vocabulary: aVocabulary({ series: [...local, national] }),
  });

describe('inDocumentOfPlace', () => {
  it('takes what the document of the place says of the country', () => {
    const { area, elsewhere } = picked(series('全国', cell('2031', 'bulletin')), ['苏州市']);
    expect({ area, elsewhere }).toEqual({ area: '全国', elsewhere: false });
  });

  it.each([
    ['where only the place is named', series('全国', cell('2031', 'bulletin')), []],
    ['which another document says', series('全国', cell('2031', 'express')), ['苏州市']],
    [
      'which another document says of the same time',
      series('全国', cell('2031', 'bulletin'), cell('2031', 'express')),
      ['苏州市'],
    ],
  ])('takes nothing %s', (_, national, places) => {
    expect(picked(national, places).elsewhere).toBe(true);
  });
});
