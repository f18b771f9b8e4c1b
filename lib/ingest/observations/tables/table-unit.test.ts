import { describe, expect, it } from 'vitest';
import type { TableHead } from './table-head';
import { tableUnit } from './table-unit';

describe('tableUnit', () => {
  const headOf = (text: string): TableHead => ({
    text,
    cells: [],
    measures: '',
    printed: text,
    period: '',
    unit: '',
    match: undefined,
    values: [],
    area: '',
  });

  it.each([
    ['万人，家', '参保合计', '万人'],
    ['万人，家', '定点医疗机构', '家'],
    ['亿元、%', '基金收入', '亿元'],
    ['亿元、%', '同比增长', '%'],
    ['万人次；元', '次均费用', '元'],
    ['万元', '参保人数', '万元'],
  ])('of %s takes for %s %s', (printed, head, unit) => {
    expect(tableUnit(printed, [headOf(head)])).toBe(unit);
  });

  it('says nothing where no unit is printed', () => {
    expect(tableUnit(undefined, [headOf('参保人数')])).toBe('');
  });
});
