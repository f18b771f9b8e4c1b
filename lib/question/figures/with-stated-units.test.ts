import { describe, expect, it } from 'vitest';
import type { Ask, Target } from '@/lib/schema/reading';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { withStatedUnits } from './with-stated-units';

const label = (name: string) => ({ name, spellings: name, words: [], dimension: '' });
const series = (name: string, unit: string) => ({
  indicator: label(name),
  breakdown: [],
  area: '丙市',
  cells: [{ period: '2021', measure: 'level', value: '1', unit, source: 's' }],
  context: '',
});
const vocabulary = {
  series: [series('罚款次数', '次'), series('罚款金额', '万元')],
} as unknown as Vocabulary; // all that is looked at

const target = (indicator: string) =>
  ({ indicator, breakdown: [], area: '丙市', period: '2021', missing: '' }) as unknown as Target;
const read = (text: string, stated: Ask['stated']) =>
  withStatedUnits({
    ask: { text, stated, targets: [target('罚款次数')], confidence: 1 } as unknown as Ask,
    vocabulary,
    read: ({ vocabulary: narrow }) =>
      ({
        targets: narrow.series.map(({ indicator }) => target(indicator.name)),
        confidence: 1,
      }) as unknown as Ask,
  }).targets.map(({ indicator }) => indicator);

describe('withStatedUnits', () => {
  it('reads a statement of money for the money', () => {
    expect(read('罚款9.5万元,对吧', [{ value: '9.5', unit: '万元' }])).toEqual(['罚款金额']);
  });

  it('takes a figure for each kind of number', () => {
    const stated = [
      { value: '41', unit: '次' },
      { value: '9.5', unit: '万元' },
    ];
    expect(read('罚款41次、9.5万元,对吧', stated)).toEqual(['罚款次数', '罚款金额']);
  });

  it('leaves a question alone that states nothing, or that has the figure', () => {
    expect(read('罚款9.5万元是多少次', [{ value: '9.5', unit: '万元' }])).toEqual(['罚款次数']);
    expect(read('罚款41次,对吧', [{ value: '41', unit: '次' }])).toEqual(['罚款次数']);
    expect(read('罚款9亿,对吧', [{ value: '9', unit: '亿' }])).toEqual(['罚款次数']);
  });
});
