import { expect, test } from 'vitest';
import { aResolution, aWord, anAsk } from '@/tests/builders/ask';
import { aVocabulary } from '@/tests/builders/vocabulary';
import type { Draft } from '@/lib/question/intent/follow-up';
import { ofSameFigure } from './of-same-figure';
import type { Resolution } from '@/lib/question/figures/target-request';

const areas = ({ targets }: Resolution) => targets.map(({ area, missing }) => `${area} ${missing}`);
const follow = (indicator: string, named: string[]): string[] =>
  areas(
    ofSameFigure({
      previous: anAsk({ targets: [{ indicator: '基金支出', area: '全国' }] }),
      own: {
        content: [aWord({ text: '个账支出', means: [] })],
        areas: named,
      } as unknown as Draft,
      request: { times: [], measure: undefined },
      resolution: aResolution({ targets: [{ indicator, area: '戊市' }] }),
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
