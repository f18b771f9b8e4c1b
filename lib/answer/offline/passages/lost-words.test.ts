import { describe, expect, it } from 'vitest';
import type { Ask } from '@/lib/schema/reading';
import { createIntlSegmenter } from '@/lib/text/intl-segmenter';
import { aWord } from '@/tests/builders/ask';
import { sentenceMatch } from '@/tests/builders/evidence';
import { aVocabulary } from '@/tests/builders/vocabulary';
import { lostWords } from './lost-words';

const vocabulary = aVocabulary({
  near: new Map([['租客', ['承租人']]]),
  segmenter: {
    ...createIntlSegmenter({ words: [] }),
    isEveryday: (word) => word === '写明',
  },
});
const SAID = '承租人退房时押金纠纷多发，因为合同没有写明扣减办法。';

/** The lost words of a question of the words given, of which the sentence lacks those that it does not hold. */
function lostOf({
  text,
  words,
  intent = 'why',
  wanted = 'reason',
}: {
  text: string;
  words: readonly [string, number][];
  intent?: Ask['intent'];
  wanted?: Ask['wanted'];
}): string[] {
  const named = words.map(([name, weight]) => aWord({ text: name, weight }));
  const match = sentenceMatch({
    text: SAID,
    missing: named.filter((one) => !SAID.includes(one.text)),
    evidence: { title: '租房报告', passage: { text: SAID, section: ['二、问题'] } },
  });
  const ask = { text, intent, wanted, carried: false };
  return lostWords({ ask, named, match, rule: undefined, vocabulary }).map((one) => one.text);
}

describe('lostWords', () => {
  const colourful: [string, number][] = [
    ['退房', 0.6],
    ['押金', 0.6],
    ['扯皮', 1],
  ];

  it('lets why be asked in a word of its own where several others are said', () => {
    expect(lostOf({ text: '退房为什么总为押金扯皮', words: colourful })).toEqual([]);
  });

  it.each([
    ['a time', { text: '退房押金哪年起扯皮', intent: 'passage', wanted: 'time' }],
    ['a figure', { text: '退房押金扯皮多少起', intent: 'figure', wanted: 'number' }],
  ] as const)('does not where %s is asked for', (_, asked) => {
    expect(lostOf({ ...asked, words: colourful })).toEqual(['扯皮']);
  });

  it('lacks another insurance, whatever else is said', () => {
    const words: [string, number][] = [...colourful.slice(0, 2), ['家财险', 0.3]];
    expect(lostOf({ text: '家财险退房押金为什么少', words })).toEqual(['家财险']);
  });

  it('does not where the word narrows what stands behind it', () => {
    const words: [string, number][] = [
      ['退房', 0.6],
      ['宠物', 1],
      ['押金', 0.6],
    ];
    expect(lostOf({ text: '退房为什么要退宠物押金', words })).toEqual(['宠物']);
  });

  it.each([
    ['takes a word before a verb for no part of a thing', '写明', []],
    ['takes one before a thing for a part of it', '办法', ['家里']],
  ])('%s', (_, behind, lost) => {
    const words: [string, number][] = [
      ['退房', 0.5],
      ['押金', 0.4],
      ['家里', 1],
      [behind, 0.3],
    ];
    expect(lostOf({ text: `退房押金为什么要家里${behind}`, words })).toEqual(lost);
  });

  it('does not where but one other word is said', () => {
    const words: [string, number][] = [
      ['押金', 0.6],
      ['充公', 0.5],
    ];
    expect(lostOf({ text: '押金为什么充公', words })).toEqual(['充公']);
  });

  it.each([
    ['why', { text: '租客的押金为什么难退' }],
    ['which', { text: '租客的押金分哪几种', intent: 'list', wanted: 'any' }],
    ['how much', { text: '租客押金多少', intent: 'figure', wanted: 'number' }],
  ] as const)('counts a word as said that is said in nearly the same words: %s', (_, asked) => {
    const words: [string, number][] = [
      ['租客', 1],
      ['押金', 0.6],
    ];
    expect(lostOf({ ...asked, words })).toEqual([]);
  });
});
