import { describe, expect, it } from 'vitest';
import { aResolution, aTarget, anAsk } from '@/tests/builders/ask';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import type { Draft } from '@/lib/question/intent/follow-up';
import { withWholeBefore } from './with-whole-before';

const target = (indicator: string, period = '2021') => aTarget({ indicator, area: '丙市', period });
const series = (name: string, unit: string) =>
  aSeries({
    indicator: { name },
    area: '丙市',
    cells: [{ period: '2021', unit, measure: 'level', value: '1', source: 's' }],
  });
const vocabulary = aVocabulary({
  series: [series('学校数', '所'), series('小学数', '所'), series('教师数', '人')],
});

const held = (before: string, part: string): string[] =>
  withWholeBefore({
    previous: anAsk({ text: before, targets: [target('学校数')] }),
    draft: { text: '占多少', times: [], areas: [] } as unknown as Draft,
    reading: { intent: 'figure', wanted: 'number', operation: 'share' },
    resolution: aResolution({ targets: [target(part)] }),
    plain: () => aResolution({ targets: [target(part)] }),
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
