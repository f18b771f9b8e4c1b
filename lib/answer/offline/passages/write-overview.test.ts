import { describe, expect, it } from 'vitest';
import { aWord, anAsk } from '@/tests/builders/ask';
import { passageEvidence } from '@/tests/builders/evidence';
import { aVocabulary } from '@/tests/builders/vocabulary';
import type { Ask, ContentWord } from '@/lib/schema/reading';
import type { PassageEvidence } from '@/lib/schema/tools';
import { writeOverview } from './write-overview';

const vocabulary = aVocabulary({
  placeOfSource: new Map(),
  rulesOfPlaces: new Set(),
  abridgements: new Set(),
  coveredAreas: new Set(['全国', '甲川市']),
  breakdownWords: new Map(),
  areas: new Map(),
});
const word = (text: string): ContentWord => aWord({ text, weight: 0.8 });
const asking = (text: string, { year = 0, areas = [] as string[] } = {}): Ask =>
  anAsk({
    text,
    intent: 'passage',
    wanted: 'any',
    content: [word('垃圾分类')],
    areas,
    times: year === 0 ? [] : [{ text: `${year}年`, kind: 'year', from: year, to: year }],
    targets: [],
    stated: [],
    unexplained: [],
    named: 0,
    confidence: 0,
    carried: false,
  });
const section = (alias: string, title: string, heading: string, text: string): PassageEvidence =>
  passageEvidence({
    alias,
    title,
    date: title.slice(0, 4),
    score: 1,
    passage: {
      id: alias,
      source: title,
      section: ['工作', heading],
      kind: 'prose',
      text,
      start: 0,
      end: text.length,
    },
  });
const PASSAGES = [
  section('p1', '2023年环卫公报', '垃圾分类', '2023年建成投放点20个。清运5万吨。'),
  section('p2', '2024年环卫公报', '垃圾分类', '2024年建成投放点31个。清运6万吨。'),
  section('p3', '2024年甲川市环卫公报', '垃圾分类', '全市建成投放点3个。'),
  section('p4', '2024年环卫公报', '道路清扫', '垃圾分类另有规定，道路清扫率9成。'),
];
const overview = (ask: Ask) => writeOverview({ ask, passages: PASSAGES, vocabulary });

describe('writeOverview', () => {
  it('takes a verb of what offices do for no part of the matter', () => {
    const ask = asking('推进垃圾分类做了哪些工作');
    expect(overview({ ...ask, content: [...ask.content, word('推进')] })).toContain('投放点31个');
    expect(overview({ ...ask, content: [...ask.content, word('收费')] })).toBeUndefined();
  });

  it.each([
    ['垃圾分类工作情况', {}, '2024年建成投放点31个。[p2.1]清运6万吨。[p2.2]'],
    ['介绍一下垃圾分类', { year: 2023 }, '2023年建成投放点20个。[p1.1]清运5万吨。[p1.2]'],
    ['垃圾分类有什么进展', { areas: ['甲川市'] }, '全市建成投放点3个。[p3.1]'],
  ] as const)('%s is told by the section that is about it', (text, slots, expected) => {
    expect(
      overview(asking(text, { ...slots, areas: [...('areas' in slots ? slots.areas : [])] })),
    ).toBe(expected);
  });

  it.each([
    ['a year that no text is of', '垃圾分类情况', { year: 2019 }],
    ['a number', '垃圾分类投放点多少个', {}],
    ['a reason', '为什么要介绍一下垃圾分类', {}],
  ])('asked for %s it says nothing', (_, text, slots) => {
    expect(overview(asking(text, slots))).toBeUndefined();
  });
});
