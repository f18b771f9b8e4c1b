import { describe, expect, it } from 'vitest';
import { passageEvidence } from '@/tests/builders/evidence';
import type { Gathered } from './evidence';
import { inAskedPlaces } from './in-asked-places';

const passage = (alias: string, source: string, text: string) =>
  passageEvidence({ alias, title: source, passage: { id: alias, source, text } });
const gathered = {
  search: (id: string) =>
    id === 'a0.s'
      ? {
          passages: [
            passage('p1', 'rules-b', '起付标准500元。'),
            passage('p2', 'rules-a', '起付标准300元。'),
            passage('p3', 'rules-b', '与甲市互认。'),
            passage('p4', 'nation', '各地起付标准不一。'),
          ],
          lists: [],
        }
      : {
          passages: [
            passage('p2', 'rules-a', '起付标准300元。'),
            passage('p5', 'rules-a', '封顶线。'),
          ],
          lists: [],
        },
} as unknown as Gathered; // only what is searched
const vocabulary = {
  placeOfSource: new Map([
    ['rules-a', '甲市'],
    ['rules-b', '乙市'],
  ]),
  rulesOfPlaces: new Set(['rules-a', 'rules-b']),
  parents: new Map(),
};
const aliases = (areas: string[]) =>
  inAskedPlaces({ gathered, ask: { areas }, at: 0, vocabulary })
    .search('a0.s')
    ?.passages.map(({ alias }) => alias);

describe('inAskedPlaces', () => {
  it('leaves out the documents of other places, but for what names the place, and adds what its rules say', () => {
    expect(aliases(['甲市'])).toEqual(['p2', 'p3', 'p4', 'p5']);
  });

  it('keeps everything where no place is asked about, or none that has a document', () => {
    expect(aliases([])).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(aliases(['丙市'])).toEqual(['p1', 'p2', 'p3', 'p4']);
  });
});
