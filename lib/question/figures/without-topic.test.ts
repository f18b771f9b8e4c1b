import { describe, expect, it } from 'vitest';
import type { Observation } from '@/lib/schema/observation';
import type { Passage } from '@/lib/schema/passage';
import { createIntlSegmenter } from '@/lib/text/intl-segmenter';
import { buildVocabulary } from '@/lib/question/vocabulary/build-vocabulary';
import type { Token } from '@/lib/question/tokens/token';
import { understand } from '@/lib/question/understand';
import { topicWords } from './without-topic';

const text = '2031年开展药店联合暗访,共走访机构31家,罚没款物900万元,通报案例12起。';
const passage: Passage = {
  id: 'bulletin:0',
  source: 'bulletin',
  kind: 'prose',
  section: ['监管'],
  text,
  start: 0,
  end: text.length,
  breaks: [],
};
const stated = (indicator: string, quote: string, unit: string): Observation => ({
  id: indicator,
  indicator,
  breakdown: [],
  area: '全国',
  period: '2031',
  measure: 'level',
  value: /\d+(?=\D+$)/.exec(quote)?.[0] ?? '',
  unit,
  qualifier: '',
  status: '',
  source: 'bulletin',
  article: '',
  section: ['监管'],
  quote,
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  note: '',
});
const vocabulary = buildVocabulary({
  terms: { indicators: [], breakdowns: [], areas: [], synonyms: [] },
  observations: [
    stated('走访机构数', '共走访机构31家', '家'),
    stated('罚没款物', '罚没款物900万元', '万元'),
  ],
  passages: [passage],
  sources: [],
  segmenter: createIntlSegmenter({ words: ['联合', '暗访', '走访', '罚没款物', '机构', '夜查'] }),
});
const read = (question: string) =>
  understand({ question, vocabulary, today: '2032-01-01' }).asks.flatMap(
    ({ targets, unexplained }) => [...targets.map(({ indicator }) => indicator), ...unexplained],
  );

describe('withoutTopic', () => {
  it.each(['2031年联合暗访,罚没款物多少', '2031年药店暗访,罚没款物多少'])(
    'takes what its own sentence tells of a figure for the occasion: %s',
    (question) => {
      expect(read(question)).toEqual(['罚没款物']);
    },
  );

  it('lets what no source says of it narrow', () => {
    expect(read('2031年夜查,罚没款物多少')).toContain('夜查');
  });
});

describe('topicWords', () => {
  const tokens = (pieces: string[]): Token[] =>
    pieces.map((piece) => ({
      text: piece,
      start: 0,
      kind: piece === ',' ? 'sign' : piece === '多少' ? 'function' : 'content',
    }));

  it.each([
    [['暗访', ',', '罚款', '多少'], ['暗访']],
    [['暗访', '多少', ',', '罚款', '多少'], []],
    [['暗访', ',', '夜查', ',', '罚款', '多少'], []],
    [['罚款', '多少'], []],
  ])('of %j are %j', (pieces, expected) => {
    expect([...topicWords(tokens(pieces))]).toEqual(expected);
  });
});
