import { expect, test } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import { lackingKind } from './lacking-kind';

const vocabulary = aVocabulary({
  series: [
    aSeries({ indicator: { name: '床费' }, breakdown: [{ name: '甲级', dimension: 'level' }] }),
    aSeries({ indicator: { name: '餐费' }, breakdown: [{ name: '老人', dimension: 'person' }] }),
  ],
});

test.each([
  ['哪级医院的餐费最高', '餐费', ['哪级']],
  ['哪个等级的医院餐费最低', '餐费', ['哪个等级']],
  ['哪级医院的床费最高', '床费', []],
  ['哪类人群的餐费最高', '餐费', []],
  ['哪年的餐费最高', '餐费', []],
  ['床费哪部分最高', '床费', []],
  ['租金哪部分最高', '租金', ['哪部分']],
])('%s of %s lacks %j', (text, indicator, lacking) => {
  const ask = anAsk({ text, intent: 'rank', targets: [{ indicator }] });
  expect(lackingKind(ask, vocabulary)).toEqual(lacking);
});
