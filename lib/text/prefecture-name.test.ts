import { expect, test } from 'vitest';
import { prefectureName } from './prefecture-name';

test.each([
  ['黔西南布依族苗族自治州', '黔西南州'],
  ['博尔塔拉蒙古自治州', '博尔塔拉州'],
  ['克孜勒苏柯尔克孜自治州', '克孜勒苏州'],
  ['海西蒙古族藏族自治州', '海西州'],
  ['常州市', undefined],
  ['宁夏回族自治区', undefined],
])('%s is called %s', (name, short) => {
  expect(prefectureName(name)).toBe(short);
});
