import { beforeAll, describe, expect, it } from 'vitest';
import { readTerms } from '@/lib/indexing/read-terms';
import type { AreaTerm } from '@/lib/schema/term';
import { findAreas } from './areas';

describe('findAreas', () => {
  let areas: readonly AreaTerm[] = [];
  beforeAll(async () => {
    areas = (await readTerms('terms')).areas;
  });
  const read = (text: string, own?: string) =>
    findAreas({ text, areas, own }).map(({ name }) => name);

  it.each([
    ['常州市和南京', ['常州市', '南京市']],
    ['宁夏在职职工', ['宁夏回族自治区']],
    ['全国共有', ['全国']],
    ['我国脊柱类器械', ['全国']],
    ['美国以1019件位列第二', ['美国']],
    ['东南亚国家', ['东南亚']],
    ['吉林10%', ['吉林省']],
    ['全国医保定点医疗机构', ['全国']],
    ['北京大学第三医院', []],
    ['第三明确支付标准', []],
    ['安康的生活', []],
    ['恩施州和楚雄州', ['恩施土家族苗族自治州', '楚雄彝族自治州']],
    ['四川省甘孜州', ['四川省', '甘孜藏族自治州']],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('reads 全市 as the area of the document', () => {
    expect(read('全市参保人数', '云岭市')).toEqual(['云岭市']);
    expect(read('全市参保人数')).toEqual([]);
  });
});
