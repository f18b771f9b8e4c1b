import { expect, test } from 'vitest';
import type { Ask } from '@/lib/schema/reading';
import { requirePlaces } from './require-places';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

const indicator = { name: '在园幼儿数' };
const vocabulary = {
  series: ['全国', '苏州市', '无锡市', '浙江省'].map((area) => ({ indicator, area })),
} as unknown as Vocabulary; // only the places of figures are read
const asking = (text: string): Ask =>
  ({ text, targets: [{ indicator: '在园幼儿数' }], unexplained: [] }) as unknown as Ask;

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
