import { describe, expect, it } from 'vitest';
import { aResolution, aWord } from '@/tests/builders/ask';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import type { ContentWord } from '@/lib/schema/reading';
import { printedShare } from './printed-share';
import type { TargetRequest } from './target-request';

const request = (of: string, context: string) =>
  ({
    variants: [
      { required: new Set(['残疾人数']), optional: new Set() },
      { required: new Set([of]), optional: new Set() },
    ],
    shareOf: of,
    vocabulary: aVocabulary({
      series: [aSeries({ indicator: { name: '残疾人数' }, area: '苏州市', context })],
    }),
  }) as unknown as TargetRequest; // only what is read
const found = (measure: 'share' | 'level') =>
  aResolution({ targets: [{ indicator: '残疾人数', area: '苏州市', period: '2031', measure }] });
const isPrinted = (of: string, context: string, measure: 'share' | 'level' = 'share') =>
  printedShare({
    request: request(of, context),
    resolve: () => found(measure),
    select: ({ required }) => [...required].map((text): ContentWord => aWord({ text })),
  }) !== undefined;

describe('printedShare', () => {
  it.each([
    ['总人口', '残疾人9万人,占总人口的6.1%'],
    ['人口', '残疾人9万人,占全市总人口比重约为6.1%'],
    ['常住人口', '残疾人9万人,占当地常住人口6.1%'],
  ])('is there of %s: %s', (of, context) => {
    expect(isPrinted(of, context)).toBe(true);
  });

  it.each([
    ['农村人口', '残疾人9万人,占总人口的6.1%'],
    ['全省总人口', '残疾人9万人,占总人口的6.1%'],
    ['人口', '残疾人9万人'],
    ['人口', '占人口的6.1%,占老年人口的8%'],
  ])('is not there of %s: %s', (of, context) => {
    expect(isPrinted(of, context)).toBe(false);
  });

  it('takes no amount for it', () => {
    expect(isPrinted('人口', '残疾人9万人,占人口的6.1%', 'level')).toBe(false);
  });
});
