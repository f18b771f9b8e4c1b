import { describe, expect, it } from 'vitest';
import { saysWhat } from './says-what';

describe('saysWhat', () => {
  it.each([
    ['大会提出了普惠养老的概念,即人人都能得到养老服务', '普惠养老'],
    ['推动"三网融合"——即电信网、广电网和互联网融合', '三网融合'],
    ['电子签章正在推广,它就像是单位的公章', '电子签章'],
    ['明确了补充养老金是在基本养老金之上的一项安排', '补充养老金'],
    ['主办分办模式是由总站开线、分站接客的做法', '主办分办'],
    ['所谓"一证通",一张身份证就能办事', '一证通'],
    ['每年提取一定比例作为备用金,出现亏损时使用', '备用金'],
  ])('%s says what %s is', (sentence, name) => {
    expect(saysWhat(sentence, name)).toBe(true);
  });

  it.each([
    ['推进普惠养老是共同的目标', '普惠养老'],
    ['捐款作为备用金的补充', '备用金'],
    ['总站主办分办模式是指由一家承包', '分办'],
    ['电子签章是否有效由平台核验', '电子签章'],
    ['补充养老金参保人数有所增加', '补充养老金'],
  ])('%s does not say what %s is', (sentence, name) => {
    expect(saysWhat(sentence, name)).toBe(false);
  });
});
