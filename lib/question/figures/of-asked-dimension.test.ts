import { expect, test } from 'vitest';
import { aTarget } from '@/tests/builders/ask';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import { ofAskedDimension } from './of-asked-dimension';

const scheme = (name: string) => ({ name, dimension: 'scheme' });
const level = (name: string) => ({ name, dimension: 'level' });
const vocabulary = aVocabulary({
  series: [
    aSeries({ indicator: { name: '床费' }, breakdown: [scheme('职工')] }),
    aSeries({ indicator: { name: '床费' }, breakdown: [scheme('职工'), level('甲级')] }),
    aSeries({ indicator: { name: '床费' }, breakdown: [level('乙级'), scheme('居民')] }),
    aSeries({ indicator: { name: '餐费' }, breakdown: [scheme('职工'), level('甲级')] }),
  ],
});
const read = (text: string, part: Parameters<typeof aTarget>[0]) =>
  ofAskedDimension({ target: aTarget({ indicator: '床费', ...part }), text, vocabulary }).map(
    ({ breakdown }) => breakdown.map(({ name }) => name).join('/'),
  );

test('哪级 is of the levels of every scheme', () => {
  expect(read('哪级医院床费最高', {})).toEqual(['职工/甲级', '乙级/居民']);
  expect(read('各级医院床费', { breakdown: ['职工'], unasked: ['职工'] })).toEqual([
    '职工/甲级',
    '乙级/居民',
  ]);
});

test.each([
  ['哪级医院床费最高', ['职工']],
  ['床费最高多少', []],
])('%s of %j needs no more schemes', (text, breakdown) => {
  expect(read(text, { breakdown })).toEqual([]);
});
