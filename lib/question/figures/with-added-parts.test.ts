import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import { withAddedParts } from './with-added-parts';

const schools = (kind: string | undefined, values: Readonly<Record<string, string>>) =>
  aSeries({
    indicator: { name: '学校数' },
    breakdown: kind === undefined ? [] : [{ name: kind, dimension: 'kind' }],
    area: '丙市',
    cells: Object.entries(values).map(([period, value]) => ({
      period,
      measure: 'level' as const,
      value,
      unit: '所',
      source: 's',
    })),
  });
const vocabulary = aVocabulary({
  series: [
    schools(undefined, { '2030': '9', '2031': '12' }),
    schools('公办', { '2031': '7' }),
    schools('民办', { '2031': '5' }),
    schools('夜校', { '2031': '1' }),
  ],
});
const target = (kind: string, period: string) => ({
  indicator: '学校数',
  breakdown: [kind],
  area: '丙市',
  period,
});

describe('withAddedParts', () => {
  it.each([
    ['公办和民办学校总数', ['公办', '民办'], [' 2030', ' 2031']],
    // They are not all there is.
    ['公办和夜校总数', ['公办', '夜校'], ['公办 2030', '公办 2031', '夜校 2030', '夜校 2031']],
    // Each is asked for.
    ['公办和民办学校多少', ['公办', '民办'], ['公办 2030', '公办 2031', '民办 2030', '民办 2031']],
  ])('%s', (text, kinds, expected) => {
    const targets = kinds.flatMap((kind) => [target(kind, '2030'), target(kind, '2031')]);
    const ask = withAddedParts(anAsk({ text, intent: 'series', targets }), vocabulary);
    expect(ask.targets.map(({ breakdown, period }) => `${breakdown.join()} ${period}`)).toEqual(
      expected,
    );
  });

  it('leaves a sum that is asked for by itself', () => {
    const targets = [target('公办', '2031'), target('民办', '2031')];
    const asked = anAsk({ text: '一共多少', intent: 'figure', operation: 'sum', targets });
    expect(withAddedParts(asked, vocabulary)).toBe(asked);
  });
});
