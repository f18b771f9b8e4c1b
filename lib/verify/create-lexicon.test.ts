import { describe, expect, it } from 'vitest';
import type { CorpusView } from './create-corpus-view';
import { createLexicon } from './create-lexicon';

describe('createLexicon', () => {
  const lexicon = createLexicon({
    observations: [],
    terms: {
      indicators: [],
      breakdowns: [{ name: '城市', dimension: 'person', aliases: ['城镇地区'] }],
      areas: [{ code: '3715', name: '聊城市', level: 'city', parent: '37', aliases: [] }],
    },
  } as unknown as CorpusView); // only names are read

  it('finds no value of a breakdown within the name of a place', () => {
    expect(lexicon.breakdownsIn('聊城市参保511万人', 'person')).toEqual([]);
    expect(lexicon.breakdownsIn('聊城市城镇地区参保211万人', 'person')).toEqual(['城市']);
  });
});
