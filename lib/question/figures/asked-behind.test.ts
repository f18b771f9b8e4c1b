import { expect, test } from 'vitest';
import type { Target } from '@/lib/schema/reading';
import { aTarget } from '@/tests/builders/ask';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import { askedBehind } from './asked-behind';

const series = (name: string, unit: string) =>
  aSeries({
    indicator: { name },
    area: '甲市',
    cells: [{ period: '2031', measure: 'level', value: '5', unit, source: 's' }],
  });
const vocabulary = aVocabulary({
  series: [series('观影补贴支出', '万元'), series('首映人次', '万人次')],
});
const target = (indicator: string, more: Partial<Target> = {}) =>
  aTarget({ indicator, area: '甲市', period: '2031', ...more });
const paid = target('观影补贴支出');
const seen = target('首映人次');
const fined = target('观影补贴支出', { missing: 'breakdown', missingWords: ['罚款'] });
const left = (text: string, targets: Target[], counts?: string) =>
  askedBehind({
    resolution: { targets, confidence: 1, named: 1, loose: [], unexplained: [] },
    text,
    reading: { intent: 'figure', ...(counts !== undefined && { counts }) },
    vocabulary,
  }).targets;

test.each([
  ['甲市观影补贴支出,罚款总共多少', [paid, fined], undefined, [fined]],
  ['甲市观影补贴支出,罚款分别多少', [paid, fined], undefined, [paid, fined]],
  ['甲市观影补贴多少,罚款多少', [paid, fined], undefined, [paid, fined]],
  ['甲市观影补贴支出,首映多少人次', [paid, seen], '人次', [seen]],
  ['甲市观影补贴支出,首映多少', [paid, seen], undefined, [paid, seen]],
])('%s', (text, targets, counts, kept) => {
  expect(left(text, targets, counts)).toEqual(kept);
});
