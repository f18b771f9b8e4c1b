import { expect, test } from 'vitest';
import { askedPlaces, placesAsked } from './asked-places';

const callsFor = (question: string): string[] =>
  ['江州省', '上海市', '江州市', '东县', '全国', '瑞士', '亚洲'].filter((area) =>
    askedPlaces(question).some(({ called }) => called.test(area)),
  );

test.each([
  ['哪个省幼儿园最多', ['江州省', '上海市']],
  ['排前四的省份是哪些', ['江州省', '上海市']],
  ['最多的三个省', ['江州省', '上海市']],
  ['各城市排名', ['上海市', '江州市']],
  ['前三的区县', ['东县']],
  ['按国家看哪些多', ['全国', '瑞士']],
  ['哪国最多', ['全国', '瑞士']],
  ['国家医保局最多的是', []],
  ['哪个市场最大', []],
])('%s', (question, areas) => {
  expect(callsFor(question)).toEqual(areas);
});

test.each([
  ['哪个国家最多', ['全国', '瑞士']],
  ['哪个省最多', ['江州省']],
  ['江州在全国排名', ['江州省', '瑞士']],
])('%s: the nation is one of the countries, and else the whole', (question, chosen) => {
  const places = ['全国', '瑞士', '江州省'];
  const [kind] = askedPlaces(question);
  const asked = { places, area: '全国', parents: new Map<string, string>() };
  expect([...placesAsked({ ...asked, called: kind?.called ?? /^$/ })].sort()).toEqual(
    [...chosen].sort(),
  );
});
