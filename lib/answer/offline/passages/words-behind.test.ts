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
  ['观展补贴多少人次', '观影和观展补贴9万人次', ['观展补贴'], ['观展补贴']],
  ['观影补贴和观展补贴多少人次', '观影和观展补贴9万人次', ['观展补贴'], []],
  ['观展补贴多少人次', '观影、观展补贴分别为5万人次、4万人次', ['观展补贴'], []],
  ['票价标准多少元', '采取票价和补贴相结合的方式,人均筹资9元', ['票价'], ['票价']],
  ['观影员几种身份', '影院参与观影员培训的方式分为甲、乙两种', ['观影员'], []],
  ['甲补贴和乙补贴各多少钱', '乙补贴30元,与甲补贴20元相比', ['甲补贴', '乙补贴'], []],
  ['停业多少家', '核查9条线索、检查影院30家、停业2家', ['停业'], []],
  ['核查多少条线索', '核查9条线索、检查影院30家', ['线索'], []],
  ['罚款多少钱', FINED, ['罚款'], []],
  ['观展补贴一共支出了多少钱', HELPED, ['观展补贴'], ['观展补贴']],
  ['观展补贴多少钱一次', HELPED, ['观展补贴'], []],
  ['观展补贴支出多少亿', `${HELPED},拨款2亿元`, ['观展补贴', '拨款'], []],
  [
    '观展补贴支出多少亿',
    '补贴支出5亿元,观影和观展补贴80万人次,观展补贴次均9元',
    ['观展补贴'],
    ['观展补贴'],
  ],
  ['观展补贴支出多少亿', '补贴支出5亿元,观展补贴80人次', ['观展补贴'], ['观展补贴']],
  ['补贴支出多少钱', HELPED, ['补贴', '支出'], []],
  ['影院停业情况', FINED, ['停业'], []],
  ['观展补贴一共多少钱', '次均观展补贴8元', ['观展补贴'], ['观展补贴']],
])('%s of %s', (text, clause, words, behind) => {
  expect(wordsBehind({ text, clause, words: words.map(word) })).toEqual(behind);
});

test('takes no change of something else', () => {
  const clause = '票房36亿元,比上年增长3%,其中包场票房13亿元';
  const behind = (text: string, own: string) =>
    wordsBehind({ text, clause, words: [word(own)], wantsChange: true });
  expect(behind('包场票房涨了多少', '包场票房')).toEqual(['包场票房']);
  expect(behind('票房涨了多少', '票房')).toEqual([]);
});
