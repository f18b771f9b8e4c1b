import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listEnumerations } from './list-enumerations';
import { readDocument } from '@/lib/ingest/read-document';

const listsOf = (text: string, file = 'test.txt') =>
  listEnumerations(readDocument({ file, bytes: new TextEncoder().encode(text) }));
const itemsOf = (text: string) =>
  listsOf(text).map((one) => ({ title: one.title, items: one.items.map((item) => item.text) }));

describe('listEnumerations', () => {
  it.each([
    [
      '参与内容包括政策咨询、待遇受理和结算支付等环节。',
      '参与内容包括',
      ['政策咨询', '待遇受理', '结算支付'],
    ],
    [
      '组织架构分为独家承保、主承共保和分区共保三种模式。',
      '组织架构分为',
      ['独家承保', '主承共保', '分区共保'],
    ],
    [
      '所有地区均建立了特例单议、预付金、意见收集、谈判协商、数据工作组五项机制。',
      '所有地区均建立了特例单议、预付金、意见收集、谈判协商、数据工作组五项机制',
      ['特例单议', '预付金', '意见收集', '谈判协商', '数据工作组'],
    ],
    [
      '全国门诊（包含普通门诊、门诊慢特病、药店购药）费用直接结算2亿人次。',
      '全国门诊（包含',
      ['普通门诊', '门诊慢特病', '药店购药'],
    ],
    [
      '单独支付药品实行定点医院、责任医师、定点药店、实名用药“四定”管理。',
      '单独支付药品实行定点医院、责任医师、定点药店、实名用药“四定”管理',
      ['定点医院', '责任医师', '定点药店', '实名用药'],
    ],
    ['已有甲省、乙省、丙省等多省发布药品“三进”实施方案。', undefined, undefined],
    ['覆盖药物（含球囊、支架）等产品，主要有甲类。', undefined, undefined],
    ['三级、二级、一级医疗机构的费用分别为14005元、11224元、5895元。', undefined, undefined],
    ['规定包括超大城市要取消对灵活就业人员、农民工、新业态人员的户籍限制。', undefined, undefined],
  ])('reads the list of %s', (sentence, title, items) => {
    expect(itemsOf(sentence)).toEqual(title === undefined ? [] : [{ title, items }]);
  });

  it('keeps ordinals whole over sentences and paragraphs', () => {
    const [list] = itemsOf(
      '要抓好三项工作。\n一是扩大覆盖面。重点是灵活就业人员。\n二是提高质量；\n三是加强宣传。',
    );
    expect(list).toEqual({
      title: '要抓好三项工作。',
      items: ['一是扩大覆盖面。重点是灵活就业人员', '二是提高质量', '三是加强宣传'],
    });
  });

  it('reads ordinals inside a sentence and stops with it', () => {
    const [list] = itemsOf('主要做法：一是调整目录，二是改革支付，三是加强监管。成效明显。');
    expect(list?.items).toEqual(['一是调整目录', '二是改革支付', '三是加强监管']);
  });

  it('tells two series of one section apart', () => {
    const text = readFileSync('corpus/journal-2025-digest.txt', 'utf8');
    const lengths = listsOf(text)
      .filter((one) => one.kind === 'ordinals' && one.items[0]?.label === '一是')
      .map((one) => one.items.length);
    expect(lengths).toEqual([5, 9]);
  });

  it('gives items of a clause under its words', () => {
    const list = listsOf(
      '第三条 基金由下列各项构成：\n（一）划转资金；\n（二）个人缴费；\n（三）财政补助。',
    ).find((one) => one.kind === 'items');
    expect(list).toMatchObject({
      title: '第三条 基金由下列各项构成：',
      items: [
        { label: '（一）' },
        { label: '（二）' },
        { label: '（三）', text: '（三）财政补助' },
      ],
    });
  });

  it('lists the headings under a heading and under the title', () => {
    const lists = listsOf(
      '# 甲县年度报告\n\n## 基金\n\n### 收入\n\n收入1亿元。\n\n### 支出\n\n支出2亿元。\n\n## 监管\n\n追回2万元。',
      'a.md',
    );
    expect(
      lists.map(({ kind, title, items }) => [kind, title, items.map((item) => item.text)]),
    ).toEqual([
      ['subheadings', '甲县年度报告', ['基金', '监管']],
      ['subheadings', '基金', ['收入', '支出']],
    ]);
  });
});
