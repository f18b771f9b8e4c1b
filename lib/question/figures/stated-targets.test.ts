import { describe, expect, test } from 'vitest';
import { aVocabulary } from '@/tests/builders/vocabulary';
import { aWord } from '@/tests/builders/ask';
import { statedTargets } from './stated-targets';
import type { Series } from '@/lib/question/vocabulary/vocabulary';

const series = (
  name: string,
  area: string,
  period: string,
  value: string,
  unit: string,
): Series => ({
  indicator: { name, spellings: name, ownSpellings: name, words: [], dimension: '' },
  breakdown: [],
  area,
  cells: [{ period, measure: 'level', value, unit, source: 's' }],
  context: '',
});

const vocabulary = aVocabulary({
  series: [
    series('门诊人次', '全国', '2024', '66.89', '亿人次'),
    series('参保率', '全国', '2024', '95', '%'),
    series('药店数', '常州市', '2024', '66.89', '万家'),
  ],
});

const word = (text: string) => aWord({ text });
const read = (text: string, ...words: string[]) =>
  statedTargets({ text, content: words.map(word), areas: [], vocabulary }).map(
    ({ indicator, area }) => `${indicator}${area}`,
  );

describe('statedTargets', () => {
  test('a quoted number is the figure that its words name', () => {
    expect(read('拿24年门诊人次的66.89算', '门诊人次')).toEqual(['门诊人次全国']);
  });
  test('its unit tells two figures apart', () => {
    expect(read('66.89万家对得上吗', '药店数')).toEqual(['药店数常州市']);
  });
  test('few digits without a word of the figure name nothing', () => {
    expect(read('说95%对吗', '门诊人次')).toEqual([]);
  });
  test('a year is no figure', () => {
    expect(read('2024年门诊人次', '门诊人次')).toEqual([]);
  });
});
