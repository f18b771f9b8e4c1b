import { expect, it } from 'vitest';
import { aWord } from '@/tests/builders/ask';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import { matchSeries } from './match-series';

const schools = aSeries({
  indicator: { name: '机构数', words: [{ text: '机构', weight: 0.2 }] },
  breakdown: [
    {
      name: '公办学校',
      dimension: 'institution',
      words: [
        { text: '公办', weight: 1 },
        { text: '学校', weight: 1 },
      ],
    },
  ],
});
const asks = (words: readonly string[]) =>
  matchSeries({
    content: words.map((text) => aWord({ text })),
    vocabulary: aVocabulary({ series: [schools] }),
  }).map(({ unasked }) => unasked);

it('takes a value for asked where each of its pieces is said', () => {
  expect(asks(['公办', '学校'])).toEqual([[]]);
  expect(asks(['学校', '机构'])).toEqual([['公办学校']]);
});
