import { expect, test } from 'vitest';
import { aVocabulary } from '@/tests/builders/vocabulary';
import { joinSlots } from './join-slots';

const vocabulary = aVocabulary({
  areas: new Map([['苏州', '苏州市']]),
  longestArea: 2,
  phrases: new Map(
    ['公办', '民办', '一级'].map((word) => [word, { kind: 'term', means: [word] }] as const),
  ),
  longestPhrase: 2,
  breakdownWords: new Map([
    ['公办', 'owner'],
    ['民办', 'owner'],
    ['一级', 'level'],
  ]),
});

test.each([
  ['苏州,公办,一级,在园幼儿数', '苏州公办一级在园幼儿数'],
  ['2031年,公办,在园幼儿数', '2031年公办在园幼儿数'],
  ['公办,民办,在园幼儿数', '公办,民办,在园幼儿数'],
  ['公办,在园幼儿数', '公办,在园幼儿数'],
  ['苏州,幼儿园,在园幼儿数', '苏州,幼儿园,在园幼儿数'],
])('%s', (text, joined) => {
  expect(joinSlots({ text, vocabulary, thisYear: 2032 })).toBe(joined);
});
