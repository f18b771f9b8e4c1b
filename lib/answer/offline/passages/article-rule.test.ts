import { describe, expect, it } from 'vitest';
import { aWord } from '@/tests/builders/ask';
import { sentenceMatch } from '@/tests/builders/evidence';
import { aVocabulary } from '@/tests/builders/vocabulary';
import type { ContentWord } from '@/lib/schema/reading';
import { articleRule, inheritsWord, isAdjustment } from './article-rule';

const vocabulary = aVocabulary({
  phrases: new Map(['夜间停车', '停车'].map((text) => [text, { means: [text], kind: 'term' }])),
  series: [],
});
const word = (text: string, means: string[] = [text]): ContentWord =>
  aWord({
    text,
    means,
  });
const sentenceOf = (text: string, whole = text, section = ['第三条']) =>
  sentenceMatch({
    text,
    evidence: { title: '甲市夜间停车收费办法', passage: { text: whole, section } },
  });
const ruleOf = (text: string, whole = text) =>
  articleRule({ ask: { areas: ['甲市'] }, vocabulary, match: sentenceOf(text, whole) });

describe('articleRule', () => {
  it('is for sentences of an article of the place that is asked about', () => {
    const plain = sentenceOf('小车每晚五元。', '小车每晚五元。', ['一、总体情况']);
    expect(articleRule({ ask: { areas: ['甲市'] }, vocabulary, match: plain })).toBeUndefined();
    const match = sentenceOf('小车每晚五元。');
    expect(articleRule({ ask: { areas: ['乙市'] }, vocabulary, match })).toBeUndefined();
    expect(articleRule({ ask: { areas: ['甲市'] }, vocabulary, match })?.title).toBe(
      '甲市夜间停车收费办法',
    );
  });

  it.each([
    ['what leads in', '第三条 每晚最高限额：\n（一）小车十元；\n（二）大车二十元。', true],
    ['what the first sentence is about', '第三条 最高限额按晚计算。小车十元。', true],
    ['no case of its own', '第三条 军人免除最高限额。小车十元。', false],
  ])('takes for the topic %s', (_, whole, isTopic) => {
    const topic = ruleOf('小车十元。', whole)?.topic ?? '';
    expect(topic.includes('最高限额')).toBe(isTopic);
  });

  it('leaves the topic to a sentence that names another measure', () => {
    const whole = '第三条 支付比例：小车一半。年度限额为100元。';
    expect(ruleOf('年度限额为100元。', whole)?.topic).not.toContain('支付比例');
  });
});

describe('inheritsWord', () => {
  const rule = { isNumbered: true, title: '甲市夜间停车收费办法', topic: '第三条\n最高限额' };
  const asked = (text: string, clause = '小车十元', before = '') =>
    inheritsWord({ word: word(text), clause, before, rule, vocabulary });

  it.each([
    ['夜间停车', true],
    ['最高限额', true],
    ['停车', false], // a piece of another name
    ['军人', false],
  ])('knows %s: %s', (text, expected) => {
    expect(asked(text)).toBe(expected);
  });

  it('takes from the clause before what a clause without a measure leaves out', () => {
    expect(asked('备案', '未登记的,降低5个百分点', '办理备案的,支付比例不变;')).toBe(true);
    expect(asked('备案', '军人的支付比例提高5个百分点', '办理备案的不变;')).toBe(false);
  });
});

describe('isAdjustment', () => {
  const clause = '军人的支付比例提高5个百分点';
  it.each([
    ['支付比例是多少', [word('支付比例')], true],
    ['支付比例提高多少', [word('支付比例')], false],
    ['军人的支付比例', [word('军人'), word('支付比例')], false],
  ])('reads %s', (question, words, expected) => {
    expect(isAdjustment({ question, clause, words })).toBe(expected);
  });
});
