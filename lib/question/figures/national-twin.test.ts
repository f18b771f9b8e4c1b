import { expect, it } from 'vitest';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import { nationalTwin } from './national-twin';

const stops = { name: '联网车站数', spellings: '联网车站数' };
const ferries = { name: '联网码头数', spellings: '联网码头数' };
const city = aSeries({ indicator: stops, area: '平川市' });
const nation = aSeries({ indicator: stops, area: '全国' });
const vocabulary = aVocabulary({ series: [city, aSeries({ indicator: ferries }), nation] });

it('finds the same figure of the nation', () => {
  expect(nationalTwin(city, vocabulary)).toBe(nation);
});

it('finds none where the nation has no figure of the name', () => {
  const own = aSeries({ indicator: ferries, area: '平川市' });
  expect(nationalTwin(own, aVocabulary({ series: [own, nation] }))).toBeUndefined();
});
