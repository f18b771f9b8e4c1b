import { expect, test } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { aVocabulary } from '@/tests/builders/vocabulary';
import type { Draft } from '@/lib/question/intent/follow-up';
import { ofSameFigure } from './of-same-figure';
import type { Resolution } from '@/lib/question/figures/target-request';

const at = (indicator: string, area: string) => ({
  indicator,
  breakdown: [],
  area,
  missing: '' as const,
});
const areas = ({ targets }: Resolution) => targets.map(({ area, missing }) => `${area} ${missing}`);
const follow = (indicator: string, named: string[]): string[] =>
  areas(
    ofSameFigure({
      previous: anAsk({ targets: [at('基金支出', '全国')] }),
      own: {
        content: [{ text: '个账支出', means: [], weight: 1, frame: false }],
        areas: named,
      } as unknown as Draft,
      request: { times: [], measure: undefined },
      resolution: { targets: [at(indicator, '戊市')] } as unknown as Resolution,
      vocabulary: aVocabulary({ breakdownWords: new Map() }),
    }),
  );

test.each([
  ['基金支出', [], ['全国 area']],
  ['基金支出', ['戊市'], ['戊市 ']],
  ['住院率', [], ['戊市 ']],
])('%s of another place, with %o named: %o', (indicator, named, expected) => {
  expect(follow(indicator, named)).toEqual(expected);
});
