import { describe, expect, it } from 'vitest';
import { aTarget } from '@/tests/builders/ask';
import type { Target } from '@/lib/schema/reading';
import { questionVocabulary } from '@/tests/builders/question-vocabulary';
import { inOneYear } from './in-one-year';

const vocabulary = questionVocabulary();
const target = (breakdown: string[], period: string): Target =>
  aTarget({
    indicator: '基本医疗保险基金支出',
    breakdown,
    period,
    assumed: ['period'],
  });
const years = (targets: Target[], times: Parameters<typeof inOneYear>[1]['times'] = []) =>
  inOneYear(targets, { times, measure: undefined, vocabulary }).map(({ period }) => period);

describe('inOneYear', () => {
  it('takes the latest year that all have', () => {
    expect(years([target(['职工'], '2024'), target(['居民'], '2025')])).toEqual(['2025', '2025']);
  });

  it('leaves years that were named, and figures that share none', () => {
    const named = [{ text: '2024年', kind: 'year' as const, from: 2024, to: 2024 }];
    expect(years([target(['职工'], '2024'), target(['居民'], '2025')], named)).toEqual([
      '2024',
      '2025',
    ]);
    expect(years([target(['职工'], '2024'), target(['无'], '2025')])).toEqual(['2024', '2025']);
  });
});
