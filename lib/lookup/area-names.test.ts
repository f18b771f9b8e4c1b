import { describe, expect, it } from 'vitest';
import type { AreaTerm } from '@/lib/schema/term';
import { areaNames } from './area-names';

const area = (name: string, level: AreaTerm['level']): AreaTerm => ({
  code: '',
  name,
  level,
  parent: '',
  aliases: [],
});
const TERMS = [
  area('吉林市', 'city'),
  area('吉林省', 'province'),
  area('广西壮族自治区', 'province'),
  area('新疆维吾尔自治区', 'province'),
  area('延边朝鲜族自治州', 'city'),
  area('朝阳市', 'city'),
  area('朝阳区', 'county'),
];
const names = areaNames(new Set(['朝阳区', '全国', '25个省份']), TERMS);

describe('names of areas', () => {
  it.each([
    ['中国', '全国'],
    ['广西', '广西壮族自治区'],
    ['延边', '延边朝鲜族自治州'],
    ['新疆', '新疆维吾尔自治区'],
    ['吉林', '吉林省'],
    ['吉林市', '吉林市'],
    ['朝阳', '朝阳区'], // the table has this one
    ['25个省份', '25个省份'],
  ])('%s is %s', (said, expected) => {
    expect(names.get(said)).toBe(expected);
  });
});
