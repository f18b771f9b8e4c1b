import { expect, test } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import type { Ask } from '@/lib/schema/reading';
import { requirePlaces } from './require-places';

const indicator = { name: '在园幼儿数' };
const vocabulary = aVocabulary({
  series: ['全国', '苏州市', '无锡市', '浙江省'].map((area) => aSeries({ indicator, area })),
});
const asking = (text: string): Ask =>
  anAsk({ text, targets: [{ indicator: '在园幼儿数' }], unexplained: [] });

test.each([
  ['哪个省在园幼儿最多', ['哪个省']],
  ['哪个市在园幼儿最多', []],
  ['各省在园幼儿数排名', ['各省']],
  ['在园幼儿最多的区县是哪个区', ['哪个区']],
  ['苏州在园幼儿在江苏排第几', []],
  ['各省在园幼儿多少', []],
])('%s', (text, lacking) => {
  expect(requirePlaces(asking(text), vocabulary).unexplained).toEqual(lacking);
});
