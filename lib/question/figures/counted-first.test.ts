import { describe, expect, it } from 'vitest';
import { countedFirst } from './counted-first';
import type { SeriesMatch } from './match-series';

const match = (name: string, unit: string, score: number, named = 1) =>
  ({
    series: { indicator: { name }, cells: [{ unit }] },
    score,
    named,
    unasked: [],
  }) as unknown as SeriesMatch;
const namesOf = (matches: readonly SeriesMatch[]) =>
  matches.map(({ series }) => series.indicator.name);

describe('countedFirst', () => {
  const visits = match('药品报销人次', '亿人次', 2);
  const kinds = match('药品数', '种', 1.4);

  it('puts what is counted as asked before what fits the words better', () => {
    expect(namesOf(countedFirst([visits, kinds], '种'))).toEqual(['药品数', '药品报销人次']);
  });

  it('leaves the order where nothing is counted', () => {
    expect(namesOf(countedFirst([visits, kinds], undefined))).toEqual(['药品报销人次', '药品数']);
  });

  it('takes no money for a number of things', () => {
    const paid = match('检查费用', '万元', 2, 0.3);
    const checked = match('现场检查机构数', '家', 1.9, 0.3);
    expect(namesOf(countedFirst([paid, checked], '家'))).toEqual(['现场检查机构数', '检查费用']);
  });

  it('takes nothing that the question hardly names', () => {
    const other = match('目录新增药品数', '种', 1.4, 0.4);
    expect(namesOf(countedFirst([visits, other], '种'))).toEqual([
      '药品报销人次',
      '目录新增药品数',
    ]);
  });
});
