import { describe, expect, it } from 'vitest';
import type { Source } from '@/lib/schema/source';
import { sourceFit } from './source-fit';

const about = (area?: string, period?: string): Source => ({ area, period }) as unknown as Source; // all that is read of it
const fit = ({
  source = about('全国', '2024'),
  words = '基金支出',
  kind = 'prose',
  years = [] as string[],
  areas = [] as string[],
  query = '',
} = {}) => sourceFit({ candidate: { source, words, kind }, named: { years, areas }, query });

describe('sourceFit', () => {
  it('changes nothing where nothing is named', () => {
    expect(fit()).toBe(1);
  });

  it.each([
    ['a source about the year', { years: ['2024'] }, { years: ['2025'] }],
    [
      'a passage that names the year itself',
      { years: ['2018'], words: '2018年支出' },
      { years: ['2018'] },
    ],
    [
      'a source about the place',
      { source: about('常州市'), areas: ['常州市'] },
      { areas: ['常州市'] },
    ],
    [
      'a passage that names the place itself',
      { areas: ['常州市'], words: '常州试点' },
      { areas: ['常州市'] },
    ],
    ['the country where no place is named', {}, { source: about('常州市', '2024') }],
    [
      'a definition where one is asked for',
      { query: '参保率是什么意思', kind: 'term' },
      { query: '参保率是什么意思' },
    ],
    ['anything over a note where none is asked for', {}, { kind: 'note' }],
  ])('prefers %s', (_, better, worse) => {
    expect(fit(better)).toBeGreaterThan(fit(worse));
    expect(fit(worse)).toBeGreaterThan(0);
  });
});
