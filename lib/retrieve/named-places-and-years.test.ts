import { beforeAll, describe, expect, it } from 'vitest';
import { readTerms } from '@/lib/indexing/read-terms';
import type { AreaTerm } from '@/lib/schema/term';
import { namedIn } from './named-places-and-years';

let areas: readonly AreaTerm[];
beforeAll(async () => {
  ({ areas } = await readTerms('terms'));
});

describe('namedIn', () => {
  it.each([
    ['2025年职工医保', ['2025'], []],
    ['二〇二四年和二零二五年', ['2024', '2025'], []],
    ['25年统筹基金花了多少', ['2025'], []],
    ['改革20年来的变化', [], []],
    ['缴费满25年', [], []],
    ['2018—2024年常州的支出', ['2018', '2024'], ['常州市']],
    ['常州三级医院的次均费用', [], ['常州市']],
    ['全国12025元', [], ['全国']],
    ['', [], []],
  ])('reads %s', (text, years, places) => {
    expect(namedIn({ text, areas })).toEqual({ years, areas: places });
  });
});
