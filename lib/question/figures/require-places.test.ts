import { expect, test } from 'vitest';
import { anAsk, aWord } from '@/tests/builders/ask';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import type { Ask } from '@/lib/schema/reading';
import { requirePlaces } from './require-places';

const indicator = { name: '在园幼儿数' };
const vocabulary = aVocabulary({
  series: ['全国', '江苏省', '苏州市', '无锡市', '浙江省'].map((area) =>
    aSeries({ indicator, area }),
  ),
  parents: new Map([
    ['苏州市', '江苏省'],
    ['无锡市', '江苏省'],
  ]),
});
const asking = (text: string, area: string): Ask =>
  anAsk({
    text,
    targets: [{ indicator: '在园幼儿数', area }],
    content: [aWord({ text: '市', weight: 0.4 })],
    unexplained: ['市'],
  });

test.each([
  ['哪个县在园幼儿最多', '全国', ['市', '哪个县']],
  ['哪个市在园幼儿最多', '全国', []],
  ['江苏哪个市在园幼儿最多', '江苏省', []],
  ['江苏各市在园幼儿多少', '江苏省', []],
  ['浙江哪个市在园幼儿最多', '浙江省', ['市', '哪个市']],
  ['江苏在园幼儿最多的市是哪个', '江苏省', []],
  ['苏州在园幼儿在江苏排第几', '苏州市', ['市']],
  ['各县在园幼儿多少', '全国', ['市', '各县']],
  ['各县一共有多少在园幼儿', '全国', ['市']],
  ['各县级幼儿园在园幼儿多少', '全国', ['市']],
])('%s', (text, area, unexplained) => {
  expect(requirePlaces(asking(text, area), vocabulary).unexplained).toEqual(unexplained);
});

test('what kind of place is asked for is no word that the evidence must hold', () => {
  const { content } = requirePlaces(asking('江苏哪个市最多', '江苏省'), vocabulary);
  expect(content).toMatchObject([{ text: '市', frame: true }]);
});
