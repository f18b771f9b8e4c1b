import { describe, expect, it } from 'vitest';
import { aWord, anAsk } from '@/tests/builders/ask';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import type { Ask, ContentWord } from '@/lib/schema/reading';
import { inOwnStatement } from './in-own-statement';
import type { Label, Series } from '@/lib/question/vocabulary/vocabulary';

const series = (
  name: string,
  {
    lead,
    clause,
    value,
    unit,
    breakdown = [],
    aliases = [],
  }: {
    lead: string;
    clause: string;
    value: string;
    unit: string;
    breakdown?: Label[];
    aliases?: string[];
  },
): Series =>
  aSeries({
    indicator: { name, spellings: [name, ...aliases].join('\n') },
    breakdown,
    cells: [{ period: '2031', value, unit }],
    context: clause,
    leads: [{ sentence: lead, paragraph: '' }],
  });
const all = [
  series('试点城市数', {
    lead: '商业保险公司的快速理赔,',
    clause: '已在12个城市开展',
    value: '12',
    unit: '个',
  }),
  series('理赔时限', {
    lead: '商业保险公司的快速理赔,已在12个城市开展,',
    clause: '最短缩短到3个工作日',
    value: '3',
    unit: '个工作日',
  }),
  series('冒名人数', {
    lead: '',
    clause: '冒名人数40人',
    value: '40',
    unit: '人',
    aliases: ['居民冒名人数'],
  }),
  series('送达件数', {
    lead: '',
    clause: '送达(导诊台、药店)61件',
    value: '61',
    unit: '件',
  }),
  series('追缴金额', {
    lead: '职工、居民两个险种全年抓获冒名人员40人,',
    clause: '追缴金额900万元',
    value: '900',
    unit: '万元',
  }),
];
const vocabulary = aVocabulary({
  series: all,
  breakdownWords: new Map([
    ['居民', 'scheme'],
    ['药店', 'institution'],
  ]),
});
const word = (text: string, near: string[] = [], frame = false): ContentWord =>
  aWord({
    text,
    near,
    weight: frame ? 0.2 : 0.8,
    frame,
  });
const ask = (text: string, content: ContentWord[], rest: Partial<Ask> = {}): Ask =>
  anAsk({
    text,
    intent: 'figure',
    wanted: 'number',
    content,
    unexplained: content.map((one) => one.text),
    confidence: 0.3,
    ...rest,
  });
const named = (one: Ask) =>
  inOwnStatement(one, vocabulary).targets.map(({ indicator }) => indicator);
const quickest = word('最快', ['最短'], true);

describe('inOwnStatement', () => {
  it('takes the one figure of the unit asked for whose sentence holds every telling word', () => {
    const asked = ask('快速理赔打款最快几天', [word('快速理赔'), word('打款', ['理赔']), quickest]);
    const read = inOwnStatement(asked, vocabulary);
    expect(read.targets).toMatchObject([{ indicator: '理赔时限', period: '2031', missing: '' }]);
    expect(read.unexplained).toEqual([]);
  });

  it.each([
    [
      'a word that stands nowhere',
      ask('工伤快速理赔最快几天', [word('工伤'), word('快速理赔'), quickest]),
    ],
    ['another unit', ask('快速理赔最快几个月', [word('快速理赔'), word('保险公司'), quickest])],
    [
      'things counted that only the lead names',
      ask('快速理赔的保险公司几家', [word('快速理赔'), word('保险公司')]),
    ],
    [
      'a scheme that only another name of the figure of all has',
      ask('居民冒名人数多少人', [word('居民'), word('冒名人数')]),
    ],
    ['a kind that the clause only lists', ask('药店送达多少件', [word('药店'), word('送达')])],
    ['one of a list', ask('居民冒名追缴多少钱', [word('居民'), word('冒名'), word('追缴')])],
    [
      'another year',
      ask('2030年快速理赔最快几天', [word('快速理赔'), word('保险公司'), quickest], {
        times: [{ text: '2030年', kind: 'year', from: 2030, to: 2030 }],
      }),
    ],
    [
      'another place',
      ask('甲市快速理赔最快几天', [word('快速理赔'), word('保险公司'), quickest], {
        areas: ['甲市'],
      }),
    ],
    ['one of a list of its clause', ask('导诊台送达多少件', [word('导诊台'), word('送达')])],
    ['words of the lead alone', ask('冒名人员花了多少钱', [word('冒名'), word('抓获')])],
  ])('leaves %s unanswered', (_, asked) => {
    expect(named(asked)).toEqual([]);
  });
});
