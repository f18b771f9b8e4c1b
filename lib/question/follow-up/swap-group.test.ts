import { describe, expect, it } from 'vitest';
import { aTarget } from '@/tests/builders/ask';
import { aLabel, aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import type { Label } from '@/lib/question/vocabulary/vocabulary';
import { swapGroup } from './swap-group';

const label = (name: string, dimension: string) => aLabel({ name, dimension });
const TEACHERS = [label('公办', 'kind'), label('男教师', 'person')];
const of = (breakdown: readonly Label[]) =>
  aSeries({
    indicator: { name: '平均课时' },
    breakdown,
    area: '丙市',
    cells: [{ period: '2021', unit: '节', measure: 'level', value: '1', source: 's' }],
  });
const vocabulary = aVocabulary({
  breakdownWords: new Map([
    ['女教师', 'person'],
    ['代课教师', 'person'],
  ]),
  series: [
    of(TEACHERS),
    of([label('公办', 'kind'), label('女教师', 'person')]),
    of([label('公办', 'kind'), label('普通高中', 'school')]),
    of([label('公办', 'kind'), label('职业高中', 'school')]),
  ],
});
const before = aTarget({
  indicator: '平均课时',
  breakdown: ['公办', '男教师'],
  area: '丙市',
  period: '2021',
});

describe('swapGroup', () => {
  it.each([
    ['女教师', ['公办/女教师 2021']],
    ['代课教师', []],
    // The noun that the word left out stands in the name of the group before.
    ['职业', ['公办/职业高中 2021'], ['公办', '普通高中']],
    ['高', [], ['公办', '普通高中']],
  ])('%s after 公办男教师: %o', (word, expected, group = ['公办', '男教师']) => {
    const words = [{ text: word, means: [word], weight: 1, frame: false }];
    const request = { times: [], measure: 'yoy_pct' as const };
    const found = swapGroup({
      before: { ...before, breakdown: group },
      words,
      request,
      vocabulary,
    });
    expect(found.map(({ breakdown, period }) => `${breakdown.join('/')} ${period}`)).toEqual(
      expected,
    );
  });
});
