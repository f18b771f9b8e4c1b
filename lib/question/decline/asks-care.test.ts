import { describe, expect, it } from 'vitest';
import { asksCare } from './asks-care';
import { healthWords } from './health-words';

const HEALTH = healthWords([
  ['症状', '失眠', '嗓子疼'],
  ['疾病', '腰椎间盘突出', '痛风', '肺结节', '哮喘'],
  ['检查', '胃镜'],
  ['治疗', '手术', '透析'],
]);

describe('asksCare', () => {
  it.each([
    '腰椎间盘突出要不要开刀',
    '痛风能吃海鲜吗',
    '最近失眠怎么办',
    '嗓子疼了一个礼拜',
    '做胃镜疼不疼',
    '哮喘切不切得断根',
    '我后背痒了好几天',
    '尿酸520吃不吃药',
    '看肝病去哪家医院',
    '心内科哪位专家强',
  ])('%s is put to a physician', (text) => {
    expect(asksCare(text, HEALTH)).toBe(true);
  });

  it.each([
    '肺结节手术医保报吗',
    '透析患者住院待遇怎么样',
    '哮喘算不算门诊慢特病',
    '胃镜检查收费标准是多少',
    '痛风药集采降价了吗',
    '哪家医院次均费用最高',
    '异地手术怎么备案',
    '2024年手术占比是不是高了',
  ])('%s is not', (text) => {
    expect(asksCare(text, HEALTH)).toBe(false);
  });
});
