import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import { withParent } from './with-parent';

const series = (breakdown: readonly string[]) =>
  aSeries({
    indicator: { name: '护理费用' },
    breakdown: breakdown.map((name) => ({ name })),
    area: '甘肃省',
    cells: [{ period: '2022', unit: '亿元' }],
  });
const vocabulary = aVocabulary({
  series: [series(['居家']), series(['居家', '失能']), series(['居家', '失智']), series(['机构'])],
});
const targets = (...breakdowns: string[][]) =>
  anAsk({
    targets: breakdowns.map((breakdown) => ({
      indicator: '护理费用',
      breakdown,
      area: '甘肃省',
      period: '2022',
    })),
  }).targets;

describe('withParent', () => {
  it('puts what two groups are parts of behind them', () => {
    const found = withParent(targets(['居家', '失能'], ['居家', '失智']), vocabulary);
    expect(found.map(({ breakdown }) => breakdown)).toEqual([
      ['居家', '失能'],
      ['居家', '失智'],
      ['居家'],
    ]);
  });

  it.each([
    ['the table has no whole', [['居家'], ['机构']]],
    ['one is a part of the other', [['居家'], ['居家', '失能']]],
    ['there is but one', [['居家', '失能']]],
  ])('leaves the figures as they are where %s', (_, breakdowns) => {
    const given = targets(...breakdowns);
    expect(withParent(given, vocabulary)).toEqual(given);
  });
});
