import { describe, expect, it } from 'vitest';
import { asksAdvice } from './asks-advice';

describe('asksAdvice', () => {
  it.each([
    '我爸血糖十几,胰岛素能不能先停两天',
    '宝宝咳嗽一周了要不要输液',
    '阿托伐他汀换成瑞舒伐他汀行不行',
    '退烧药每次该吃几片,医保怎么建议',
    '化疗后白细胞低怎么升上来',
    '我甲状腺结节4级需要手术吗',
    '胃里反酸半个月了,先做胃镜还是先吃药',
    '老人半夜喘得厉害,要不要打针',
    '孩子腿上长疙瘩,能不能抹点药膏',
    '刚装完支架,可以爬山吗',
  ])('%s asks for medical advice', (text) => {
    expect(asksAdvice(text)).toBe(true);
  });

  it.each([
    '孩子发烧住院能报销吗',
    '胰岛素集采降价多少',
    '用胰岛素的呢',
    '每天有多少单位参保',
    '医保目录里的阿司匹林能报销吗',
    '抗生素滥用怎么监管',
    '骨科机器人能不能减少辐射',
    '疼痛科造影能不能报销',
    '关节置换手术有什么新技术',
  ])('%s does not', (text) => {
    expect(asksAdvice(text)).toBe(false);
  });
});
