import { describe, expect, it } from 'vitest';
import type { Ask } from '@/lib/schema/reading';
import type { Draft } from '@/lib/question/intent/follow-up';
import type { Resolution } from '@/lib/question/figures/target-request';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { withWholeBefore } from './with-whole-before';

const target = (indicator: string, period = '2021') =>
  ({
    indicator,
    breakdown: [],
    area: '丙市',
    period,
    missing: '',
  }) as unknown as Ask['targets'][number];
const series = (name: string, unit: string) => ({
  indicator: { name },
  breakdown: [],
  area: '丙市',
  cells: [{ period: '2021', unit, measure: 'level' }],
});
const vocabulary = {
  series: [series('学校数', '所'), series('小学数', '所'), series('教师数', '人')],
} as unknown as Vocabulary;

const held = (before: string, part: string): string[] =>
  withWholeBefore({
    previous: { text: before, targets: [target('学校数')] } as unknown as Ask,
    draft: { text: '占多少', times: [], areas: [] } as unknown as Draft,
    reading: { intent: 'figure', wanted: 'number', operation: 'share' },
    resolution: { targets: [target(part)], named: 1 } as unknown as Resolution,
    plain: () => ({ targets: [target(part)], named: 1 }) as unknown as Resolution,
    vocabulary,
  }).targets.map(({ indicator }) => indicator);

describe('withWholeBefore', () => {
  it.each([
    ['学校一共多少所', '小学数', ['小学数', '学校数']],
    ['学校多少所', '小学数', ['小学数']],
    ['学校一共多少所', '教师数', ['教师数']],
  ])('%s, %s占多少: %o', (before, part, expected) => {
    expect(held(before, part)).toEqual(expected);
  });
});
