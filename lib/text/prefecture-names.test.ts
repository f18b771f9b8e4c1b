import { expect, test } from 'vitest';
import { prefectureNames } from './prefecture-names';

test.each([
  ['黔西南布依族苗族自治州', ['黔西南州', '黔西南']],
  ['博尔塔拉蒙古自治州', ['博尔塔拉州', '博尔塔拉']],
  ['克孜勒苏柯尔克孜自治州', ['克孜勒苏州', '克孜勒苏']],
  ['海西蒙古族藏族自治州', ['海西州', '海西']],
  ['常州市', []],
  ['宁夏回族自治区', []],
])('%s is called %j', (name, short) => {
  expect(prefectureNames(name)).toEqual(short);
});
