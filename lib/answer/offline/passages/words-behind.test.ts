import { expect, test } from 'vitest';
import { aWord } from '@/tests/builders/ask';
import type { ContentWord } from '@/lib/schema/reading';
import { wordsBehind } from './words-behind';

const word = (text: string): ContentWord => aWord({ text, weight: 0.8 });
const FINED = '检查影院30家,停业2家,追回票款9万元,处以罚款3万元';
const HELPED = '补贴支出500万元,资助9人,次均观影补贴、观展补贴分别为12元、8元';

test.each([
  ['交罚款的影院有几家', FINED, ['罚款', '影院'], ['罚款']],
  ['停业的影院有几家', FINED, ['影院', '停业'], []],
  ['新馆投了多少钱', '当年投入85亿元建设一批场馆,提出新馆的总体目标', ['新馆'], []],
  ['罚款多少钱', FINED, ['罚款'], []],
  ['观展补贴一共支出了多少钱', HELPED, ['观展补贴'], ['观展补贴']],
  ['观展补贴多少钱一次', HELPED, ['观展补贴'], []],
  ['观展补贴支出多少亿', `${HELPED},拨款2亿元`, ['观展补贴', '拨款'], []],
  ['观展补贴支出多少亿', '补贴支出5亿元,观展补贴80人次', ['观展补贴'], ['观展补贴']],
  ['补贴支出多少钱', HELPED, ['补贴', '支出'], []],
  ['影院停业情况', FINED, ['停业'], []],
  ['观展补贴一共多少钱', '次均观展补贴8元', ['观展补贴'], ['观展补贴']],
])('%s of %s', (text, clause, words, behind) => {
  expect(wordsBehind({ text, clause, words: words.map(word) })).toEqual(behind);
});
