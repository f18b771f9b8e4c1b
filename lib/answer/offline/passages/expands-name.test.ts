import { describe, expect, it } from 'vitest';
import { expandsName } from './expands-name';

describe('expandsName', () => {
  it.each([
    ['未能进入cr3(前3企业集中度)名单', 'cr3'],
    ['按疾病诊断相关分组(drg)付费试点', 'drg'],
    ['建立慢性病管理中心(以下简称"慢病中心")', '慢病中心'],
    ['激活医保电子凭证(即医保码)', '医保电子凭证'],
    ['激活医保电子凭证(即医保码)', '医保码'],
  ])('%s says what %s is', (sentence, name) => {
    expect(expandsName(sentence, name)).toBe(true);
  });

  it.each([
    ['cr3的市场份额上升至58%', 'cr3'],
    ['cr3(58%)', 'cr3'],
    ['统筹基金(含生育保险)收入增长', '统筹基金'],
    ['待遇支出(国家医疗保障局,2024)', '待遇支出'],
  ])('%s does not say what %s is', (sentence, name) => {
    expect(expandsName(sentence, name)).toBe(false);
  });
});
