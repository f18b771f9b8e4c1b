import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import type { Ask } from '@/lib/schema/reading';
import type { Gathered } from '@/lib/answer/offline/gathered/evidence';
import { ownerCalls } from './owner-calls';

const series = (name: string, area: string, cells: readonly (readonly [string, string])[]) =>
  aSeries({
    indicator: { name },
    area,
    cells: cells.map(([period, value]) => ({ period, value, unit: '万张' })),
  });
const vocabulary = aVocabulary({
  series: [
    series('发卡量', '甲市', [
      ['2020', '31.5'],
      ['2021', '40.2'],
    ]),
    series('发卡量', '乙市', [['2021', '31.5']]),
    series('注销量', '甲市', [['2021', '77']]),
  ],
});

const target = { indicator: '发卡量', area: '甲市', period: '2021' };
const found = {
  status: 'found',
  observations: [{ alias: 'o1', related: [], observation: { value: '40.2', unit: '万张' } }],
};
const gathered = { lookup: () => found } as unknown as Gathered;
const calls = (value: string, part: Partial<Ask> = {}) => {
  const ask = anAsk({
    text: '',
    intent: 'passage',
    targets: [target],
    times: [],
    stated: [{ value, unit: '万张' }],
    ...part,
  });
  return ownerCalls({ ask, at: 0, gathered, vocabulary }).map(({ input }) => input);
};

describe('ownerCalls', () => {
  it('looks up whose a wrong number is, of the same place first', () => {
    expect(calls('31.5')).toMatchObject([{ indicator: '发卡量', area: '甲市', period: '2020' }]);
  });

  it('looks nothing up for a number that is right, unknown, or too short to be told from another name’s', () => {
    expect(calls('40.2')).toEqual([]);
    expect(calls('99.9')).toEqual([]);
    expect(calls('77')).toEqual([]);
  });

  it('leaves figures alone that are held against each other', () => {
    expect(calls('31.5', { intent: 'check' })).toEqual([]);
  });
});
