import { describe, expect, it } from 'vitest';
import type { Ask } from '@/lib/schema/reading';
import { aTarget, anAsk } from '@/tests/builders/ask';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import { withStatedUnits } from './with-stated-units';

const series = (name: string, unit: string) =>
  aSeries({
    indicator: { name },
    area: '丙市',
    cells: [{ period: '2021', measure: 'level', value: '1', unit, source: 's' }],
  });
const vocabulary = aVocabulary({ series: [series('罚款次数', '次'), series('罚款金额', '万元')] });

const target = (indicator: string) => aTarget({ indicator, area: '丙市', period: '2021' });
const read = (text: string, stated: Ask['stated']) =>
  withStatedUnits({
    ask: anAsk({ text, stated, targets: [target('罚款次数')], confidence: 1 }),
    vocabulary,
    read: ({ vocabulary: narrow }) =>
      anAsk({
        targets: narrow.series.map(({ indicator }) => target(indicator.name)),
        confidence: 1,
      }),
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
