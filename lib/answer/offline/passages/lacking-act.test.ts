import { describe, expect, it } from 'vitest';
import { lackingAct } from './lacking-act';

const word = (text: string, weight = 0.6) => ({ text, means: [], weight, frame: false });
const why = (text: string, ...words: string[]) => ({
  intent: 'why' as const,
  text,
  content: words.map((one) => word(one)),
});

describe('lackingAct', () => {
  it.each([
    ['停止', why('为什么停止了夜间门诊', '夜间门诊'), '夜间门诊服务时间延长。'],
    ['停用', why('电子票据为什么停用', '电子票据'), '停用纸质处方。电子票据全面推广。'],
    ['不许', why('为什么不许学生参保', '学生', '参保'), '取消学生参保的户籍限制。'],
    ['断供', why('疫苗为什么会断供', '疫苗'), '疫苗费用由基金支付。'],
    ['没有纳入', why('为什么没有纳入眼科耗材', '眼科耗材'), '眼科耗材已纳入目录。'],
    ['改成', why('津贴为什么改成按季发', '津贴', '按季'), '津贴按月发放。'],
  ])('misses %s in %o', (act, ask, told) => {
    expect(lackingAct(ask, told)).toEqual([act]);
  });

  it.each([
    [why('为什么停用纸质处方', '纸质处方'), '叫停纸质处方，原因有三。'],
    [why('为什么不让外地处方报销', '外地处方'), '停止使用外地处方，以防骗保。'],
    [why('为什么没有纳入眼科耗材', '眼科耗材'), '眼科耗材价格差异大，尚未纳入。'],
    [why('为什么要推广电子票据', '电子票据'), '电子票据方便结算。'],
    [{ ...why('停止夜间门诊了吗', '夜间门诊'), intent: 'check' as const }, '夜间门诊照常。'],
  ])('misses nothing in %o', (ask, told) => {
    expect(lackingAct(ask, told)).toEqual([]);
  });
});
