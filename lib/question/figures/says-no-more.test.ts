import { describe, expect, it } from 'vitest';
import { aCell, aLabel, aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import { saysNoMore } from './says-no-more';
import type { SeriesMatch } from './match-series';
import type { Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';

const label = (name: string, dimension = '') => aLabel({ name, dimension });
const inspected = label('现场检查机构数');
const aid = label('财政补助比例');
/** Figures of one name share its label, as they do in a library. */
const series = ({ indicator = inspected, ...part }: Partial<Series>): Series => ({
  ...aSeries({ cells: [{ period: '2030', unit: '家' }], ...part }),
  indicator,
});
const retired = series({ indicator: label('门诊封顶线'), breakdown: [label('退休', 'person')] });
const fined = series({
  indicator: label('违约金'),
  cells: [aCell({ period: '2030', unit: '万元' })],
});
const byAid = series({
  indicator: aid,
  leads: [{ sentence: '居民医保由财政补助,', paragraph: '' }],
});
const told = series({
  leads: [{ sentence: '通过省级平台,对甲、乙病种', paragraph: '建成飞行队伍。' }],
});
const headed = series({
  indicator: label('账户支付比例'),
  leads: [{ sentence: '', paragraph: '3.住院报销水平提高。去年报销70%。' }],
});
const underHeading = series({
  indicator: label('辅助器具配置费'),
  cells: [aCell({ period: '2030', unit: '万元' })],
  context: '三、社会保险\n(二)工伤保险\n其中辅助器具配置费1万元',
  leads: [{ sentence: '支付男职工康复费2万元、', paragraph: '' }],
});
const inTable = (heading: string) =>
  series({
    indicator: label('护理付费比例'),
    context: `三级 | 900 | 84%\n\n${heading}`,
    leads: [{ sentence: '| 级别 | 比例 |\n| ', paragraph: '' }],
  });
const all = [retired, fined, byAid, told, headed, series({ indicator: label('智能监管挽回损失') })];
const vocabulary = aVocabulary({
  series: all,
  breakdownWords: new Map([
    ['退休', 'person'],
    ['居民医保', 'scheme'],
    ['职工医保', 'scheme'],
    ['职工', 'scheme'],
    ['药品', 'goods'],
    ['住院', 'service'],
    ['门诊', 'service'],
  ]),
  near: new Map(),
});
const matchOf = (one: Series): SeriesMatch => ({
  series: one,
  score: 1,
  explained: 0.8,
  total: 2,
  unexplained: [],
  loose: [],
  unasked: [],
  exact: 0,
  named: 1,
});
const says = (text: string, one: Series) =>
  saysNoMore({
    word: { text, means: [text], weight: 1, frame: false },
    match: matchOf(one),
    vocabulary,
  });

describe('saysNoMore', () => {
  it.each([
    ['a person beside the group that says it', '老人', retired],
    ['a verb of money beside an amount', '收了', fined],
    ['a sum of a figure stated once', '累计', fined],
    ['what is left, of things that are counted', '还剩', told],
    ['the scheme that the sentence is about', '居民医保', byAid],
    ['a word of what leads to the figure', '省级', told],
    ['a word of the paragraph', '飞行队伍', told],
    ['the kind of care that heads the paragraph', '住院', headed],
    ['the kind of care that heads the table', '住院', inTable('三、住院待遇')],
    ['what the heading says and nothing else', '工伤保险', underHeading],
    ['how a fine comes about', '罚', fined],
    ['a verb of money beside a fee', '支了', underHeading],
    ['whom a fine is of', '定点机构', fined],
    ['what is bought', '耗材', series({ indicator: label('集采轮数') })],
    ['a general noun beside a kind', '产品', series({ breakdown: [label('轮椅类')] })],
    [
      'what counts a list before the figure',
      '三重制度',
      series({ leads: [{ sentence: '保险甲、保险乙、救助三重制度惠及农村人口,', paragraph: '' }] }),
    ],
  ])('lets %s pass', (_, text, one) => {
    expect(says(text, one)).toBe(true);
  });

  it.each([
    ['another heading', '失业保险', underHeading],
    ['a scheme that only workers of one sex are named with', '职工', underHeading],
    [
      'money paid in beside a fee that is paid out',
      '花了',
      series({ ...fined, indicator: label('个人缴费') }),
    ],
    ['how a fine comes about, of no fine', '罚', byAid],
    ['other goods than are bought', '耗材', series({ indicator: label('药品集采轮数') })],
    ['a general noun beside no kind', '产品', series({ breakdown: [label('轮椅类用品')] })],
    ['a group of its own', '大学生', retired],
    ['money that goes the other way', '花了', series({ ...fined, indicator: label('筹资') })],
    ['what is left, of an amount of money', '还剩', fined],
    ['the other scheme', '职工医保', byAid],
    ['what no source says of it', '民营', told],
    ['one of a list', '乙病种', told],
    ['another kind of care than heads the paragraph', '门诊', headed],
    ['another kind of care than heads the table', '门诊', inTable('三、住院待遇')],
    ['one of two kinds of care that head the table', '住院', inTable('三、住院和门诊待遇')],
    ['a kind of care that a sentence speaks of', '住院', inTable('住院待遇有提高。')],
    ['a kind of care where nothing heads the paragraph', '住院', byAid],
    [
      'what another figure is called',
      '智能监管',
      series({ leads: [{ sentence: '智能监管子系统,', paragraph: '' }] }),
    ],
  ])('keeps %s', (_, text, one) => {
    expect(says(text, one)).toBe(false);
  });

  it('keeps a value that another figure of the same name has', () => {
    const other = series({ ...retired, breakdown: [label('老人', 'person')] });
    const both = { ...vocabulary, series: [retired, other] } as Vocabulary;
    const word = { text: '老人', means: ['老人'], weight: 1, frame: false };
    expect(saysNoMore({ word, match: matchOf(retired), vocabulary: both })).toBe(false);
  });
});
