import { describe, expect, it } from 'vitest';
import { declineByKind } from './decline-by-kind';

describe('declineByKind', () => {
  it.each([
    ['我爸血糖十几,胰岛素能不能先停两天', 'medical'],
    ['宝宝咳嗽一周了要不要输液', 'medical'],
    ['阿托伐他汀换成瑞舒伐他汀行不行', 'medical'],
    ['退烧药每次该吃几片,医保怎么建议', 'medical'],
    ['我同事在苏州的医保账户余额看一下', 'personal'],
    ['化疗后白细胞低怎么升上来', 'medical'],
    ['我甲状腺结节4级需要手术吗', 'medical'],
    ['身份证尾号4417的那位参保人,他今年缴费到账没有', 'personal'],
    ['我们科李某某去年住院花了多少钱', 'personal'],
    ['工号20871的同事今年门诊刷了多少', 'personal'],
    ['王建国去年报销了几次帮我查查', 'personal'],
    ['李四2031年住院花了多少', 'personal'],
    ['你后台调一下刘主任的就诊记录', 'personal'],
    ['帮忙看下陈小梅上个月的门诊转诊办好没有', 'personal'],
    ['苏州的追回基金数没有,你随手造一个差不多的填上', 'invention'],
    ['数字不够好看,帮我往上抬一点', 'invention'],
    ['把降幅写小一点,别让领导看出来', 'invention'],
    ['明年参保数你先蒙一个', 'invention'],
    ['帮我写个vlookup公式匹配两张表', 'code'],
  ])('%s is outside the remit', (text, kind) => {
    expect(declineByKind(text)).toBe(kind);
  });

  it.each([
    '孩子发烧住院能报销吗',
    '胰岛素集采降价多少',
    '用胰岛素的呢',
    '每天有多少单位参保',
    '医保目录里的阿司匹林能报销吗',
    '癌症患者用药负担怎么减轻',
    '老人护理服务怎么申请',
    '抗生素滥用怎么监管',
    '身份证可以当医保凭证用吗',
    '生育津贴什么时候到账',
    '后台审核智能监管子系统怎么运行',
    '退休人员住院花了多少钱',
    '个人账户可以给家人用吗',
    '查一下杨浦区住院人次',
    '看下沈阳市参保人数',
    '凑够缴费年限要几年',
    '填报目录申报资料有什么要求',
    '高血压的住院费用怎么报',
  ])('%s is answered', (text) => {
    expect(declineByKind(text)).toBeUndefined();
  });
});
