import type { Observation } from '@/lib/schema/observation';
import type { Terms } from '@/lib/schema/term';
import { buildVocabulary } from '@/lib/question/vocabulary/build-vocabulary';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { createIntlSegmenter } from '@/lib/text/intl-segmenter';

const TERMS: Terms = {
  indicators: [
    { name: '基本医疗保险基金收入', aliases: ['医保基金收入'] },
    { name: '基本医疗保险基金支出', aliases: ['医保基金支出', '统筹基金支出'] },
    { name: '基本医疗保险参保人数', aliases: ['参保人数'] },
    { name: '次均住院费用', aliases: [] },
  ],
  breakdowns: [
    { name: '职工', dimension: 'scheme', aliases: ['职工医保', '职工基本医疗保险'] },
    { name: '居民', dimension: 'scheme', aliases: ['居民医保', '城乡居民基本医疗保险'] },
    { name: '统筹基金', dimension: 'fund', aliases: [] },
    { name: '个人账户', dimension: 'fund', aliases: [] },
    { name: '个人', dimension: 'person', aliases: ['职工个人'] },
    { name: '三级', dimension: 'level', aliases: ['三级医院'] },
  ],
  areas: [
    { code: '3204', name: '常州市', level: 'city', parent: '32', aliases: [] },
    { code: '3205', name: '苏州市', level: 'city', parent: '32', aliases: [] },
    { code: '320481', name: '溧阳市', level: 'county', parent: '3204', aliases: [] },
  ],
  synonyms: [
    { word: '医保', means: '基本医疗保险' },
    { word: '花了多少钱', means: '支出' },
    { word: '统筹', means: '统筹基金' },
  ],
};

const stated = (
  indicator: string,
  breakdown: string[],
  { area = '全国', period = '2025', unit = '亿元' } = {},
): Observation => ({
  id: [indicator, ...breakdown, area, period].join(' '),
  indicator,
  breakdown,
  area,
  period,
  measure: 'level',
  value: '1',
  unit,
  qualifier: '',
  status: '',
  source: 'bulletin',
  article: '',
  section: [],
  quote: indicator,
  start: 0,
  end: 1,
  note: '',
});

const YEARS = ['2024', '2025'];

/** A small table of two schemes, two years and a city, read with the platform's segmenter: what a question can mean is known. */
export function questionVocabulary(): Vocabulary {
  const observations = YEARS.flatMap((period) => [
    ...['基本医疗保险基金收入', '基本医疗保险基金支出'].flatMap((indicator) => [
      stated(indicator, [], { period }),
      stated(indicator, ['职工'], { period }),
      stated(indicator, ['居民'], { period }),
      stated(indicator, ['职工', '统筹基金'], { period }),
    ]),
    stated('基本医疗保险参保人数', [], { period, unit: '万人' }),
    stated('次均住院费用', ['职工'], { period, unit: '元' }),
    stated('次均住院费用', ['居民'], { period, unit: '元' }),
    stated('次均住院费用', ['职工', '三级'], { period, unit: '元' }),
  ]);
  const city = ['职工', '居民'].map((scheme) =>
    stated('次均住院费用', [scheme], { area: '常州市', period: '2024', unit: '元' }),
  );
  return buildVocabulary({
    terms: TERMS,
    observations: [...observations, ...city],
    passages: [],
    sources: [],
    segmenter: createIntlSegmenter({ words: ['基本医疗保险', '统筹基金', '参保人数', '次均'] }),
  });
}
