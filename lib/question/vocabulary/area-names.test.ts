import { describe, expect, it } from 'vitest';
import type { Source } from '@/lib/schema/source';
import { areaNames } from './area-names';

const GROUP = '原承担医保脱贫攻坚任务的25个省份';
const names = areaNames({
  terms: [{ code: '5002', name: '怒江傈僳族自治州', level: 'city', parent: '50', aliases: [] }],
  observations: [],
  sources: [{ area: GROUP }, { area: '常州市' }] as Source[],
});

describe('areaNames', () => {
  it.each([
    ['25个脱贫攻坚省份', GROUP],
    ['脱贫攻坚省份', GROUP],
    ['脱贫攻坚任务的25个省份', GROUP],
    ['常州', '常州市'],
    ['怒江州', '怒江傈僳族自治州'],
    ['脱贫攻坚', undefined],
  ])('%s is %s', (spelling, area) => {
    expect(names.get(spelling)).toBe(area);
  });
});
