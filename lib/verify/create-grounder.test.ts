import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundDraft, groundOf } from '@/tests/builders/grounding';
import { createGrounder } from './create-grounder';

const ground = groundOf(
  [
    {
      id: 'nation-2025',
      title: '2025年全国统计快报',
      area: '全国',
      period: '2025',
      section: '基金收支',
      paragraphs: [
        '2025年，职工医保基金收入24646.71亿元，其中统筹基金收入18317.66亿元；基金支出19352.31亿元，其中统筹基金支出13574.17亿元。',
        '享受住院待遇2.78亿人次，同比减少3.40%；享受门诊待遇72.15亿人次，同比增长25.51%。参保率比上年提高0.3个百分点。',
        '医保经办实行清单管理，二十八项服务事项全国统一。要“减轻群众的就医负担，提高群众的获得感”。',
      ],
    },
    {
      id: 'nation-2024',
      title: '2024年全国统计快报',
      area: '全国',
      period: '2024',
      section: '基金收支',
      paragraphs: ['2024年，职工医保统筹基金支出13205.04亿元。'],
    },
    {
      id: 'city-2024',
      title: '2024年常州市公报',
      area: '常州市',
      period: '2024',
      section: '基金收支',
      paragraphs: ['2024年，全市职工医保统筹基金支出132.05亿元，参保1140967人。'],
    },
  ],
  [
    [
      '基本医疗保险基金支出',
      '职工/统筹基金',
      '全国',
      '2025',
      'level',
      '13574.17',
      '亿元',
      '统筹基金支出13574.17亿元',
    ],
    [
      '基本医疗保险基金支出',
      '职工/统筹基金',
      '全国',
      '2024',
      'level',
      '13205.04',
      '亿元',
      '职工医保统筹基金支出13205.04亿元',
    ],
    [
      '基本医疗保险基金收入',
      '职工',
      '全国',
      '2025',
      'level',
      '24646.71',
      '亿元',
      '职工医保基金收入24646.71亿元',
    ],
    [
      '基本医疗保险基金支出',
      '职工',
      '全国',
      '2025',
      'level',
      '19352.31',
      '亿元',
      '基金支出19352.31亿元',
    ],
    [
      '住院待遇人次',
      '',
      '全国',
      '2025',
      'yoy_pct',
      '-3.40',
      '%',
      '享受住院待遇2.78亿人次，同比减少3.40%',
    ],
    [
      '基本医疗保险基金支出',
      '职工/统筹基金',
      '常州市',
      '2024',
      'level',
      '132.05',
      '亿元',
      '全市职工医保统筹基金支出132.05亿元',
    ],
  ],
  [
    {
      alias: 'c1',
      operation: 'difference',
      value: '369.13',
      rounded: '369.13',
      unit: '亿元',
      formula: '13574.17 − 13205.04 = 369.13（亿元）',
      operands: ['row1', 'row2'],
      cautions: [],
    },
  ],
);

const QUESTION = '2025年全国职工医保统筹基金支出是多少？';
const textOf = (draft: string, question = QUESTION) =>
  groundDraft(ground, draft, { question }).text;

describe('createGrounder', () => {
  it('numbers citations by first use and quotes the source', () => {
    const { text, citations, figures } = groundDraft(
      ground,
      '2025年，全国职工医保统筹基金支出13574.17亿元。[o1]比2024年增加369.13亿元。[c1]',
    );
    expect(text).toBe(
      '2025年，全国职工医保统筹基金支出13574.17亿元。[1]比2024年增加369.13亿元。[1][2]',
    );
    expect(citations.map(({ source, quote }) => [source, quote])).toEqual([
      [
        'nation-2025',
        '2025年，职工医保基金收入24646.71亿元，其中统筹基金收入18317.66亿元；基金支出19352.31亿元，其中统筹基金支出13574.17亿元。',
      ],
      ['nation-2024', '2024年，职工医保统筹基金支出13205.04亿元。'],
    ]);
    expect(figures.map(({ text: shown, binding }) => [shown, binding.kind])).toEqual([
      ['13574.17亿元', 'observation'],
      ['369.13亿元', 'calculation'],
    ]);
  });

  it.each([
    ['the right number with the wrong year', '2024年，全国职工医保统筹基金支出13574.17亿元。[o1]'],
    [
      'the right number with the wrong year from a passage',
      '2024年，全国职工医保统筹基金支出13574.17亿元。[p1]',
    ],
    ['万 for 亿', '2025年，全国职工医保统筹基金支出13574.17万元。[o1]'],
    ['% for 个百分点', '2025年参保率比上年提高0.3%。[p2]'],
    ['a flipped sign', '2025年，享受住院待遇人次同比增长3.40%。[o5][p2]'],
    ['a level said to be a growth', '2025年，职工医保统筹基金支出增长13574.17亿元。[o1]'],
    [
      'the number of another indicator of the same passage',
      '2025年，全国职工医保基金收入19352.31亿元。[p1]',
    ],
    ['the number of another indicator looked up', '2025年，全国职工医保基金收入19352.31亿元。[o4]'],
    ['the number of the other fund', '2025年，全国职工医保个人账户支出13574.17亿元。[o1][p1]'],
    ['the number of the other insurance', '2025年，全国居民医保统筹基金支出13574.17亿元。[o1]'],
    ['the number of another growth', '2025年，享受住院待遇人次同比增长25.51%。[p2]'],
    ['the number of another place', '2024年，全国职工医保统筹基金支出132.05亿元。[o6]'],
    ['a city under another name', '2024年，苏州市职工医保统筹基金支出132.05亿元。[o6]'],
    ['digits inside a longer number', '2024年，常州市职工医保参保40967人。[p5]'],
    ['a rounded number', '2025年，全国职工医保统筹基金支出13574亿元。[o1]'],
    ['a converted unit', '2025年，全国职工医保统筹基金支出1.357417万亿元。[o1]'],
    ['an invented number', '2025年，全国职工医保统筹基金支出15000亿元。[p1]'],
    ['an invented number without a marker', '2025年，全国职工医保统筹基金支出15000亿元。'],
    ['a calculation the wrong way', '2025年全国职工医保统筹基金支出比2024年减少369.13亿元。[c1]'],
    ['a calculation of other years', '2023年全国职工医保统筹基金支出比2022年增加369.13亿元。[c1]'],
    ['a wrong number in 汉字', '全国统一了二十九项服务事项。[p3]'],
    ['an invented quotation', '文件要求“切实减轻企业的税费负担和用工成本”。[p3]'],
    ['words that no evidence has', '国务院决定明年取消职工医保的个人账户制度并全额退款。[p3]'],
    [
      'an invented reason beside a bound number',
      '2025年，全国职工医保统筹基金支出13574.17亿元，主要原因是多地药店串通套取现金并转移境外。[o1]',
    ],
    [
      'an invented quotation beside a bound number',
      '2025年，全国职工医保统筹基金支出13574.17亿元，“必须立即停止一切报销”。[o1]',
    ],
    ['digits hidden in entities', '2025年，全国职工医保统筹基金支出&#49;5000亿元。[o1]'],
    ['digits of another script', '2025年，全国职工医保统筹基金支出１５０００亿元。[o1]'],
    [
      'another language',
      'The fund spent fifteen thousand billion yuan in 2025 on nothing at all. [o1]',
    ],
  ])('cuts %s', (_, draft) => {
    expect(textOf(`2025年，全国职工医保统筹基金支出13574.17亿元。[o1]${draft}`)).toBe(
      '2025年，全国职工医保统筹基金支出13574.17亿元。[1]',
    );
  });

  it.each([
    ['a number in other words', '2025年职工医保统筹基金共支出13574.17亿元。[p1]'],
    ['a short answer under the question', '13574.17亿元。[o1]'],
    ['a fall said as a fall', '2025年享受住院待遇人次下降3.40%。[o5]'],
    ['a number in 汉字', '二十八项服务事项全国统一。[p3]'],
    ['a true quotation', '要“减轻群众的就医负担，提高群众的获得感”。[p3]'],
    ['a formula', '增加369.13亿元（13574.17 − 13205.04 = 369.13）。[c1]'],
    [
      'a second number that inherits the year',
      '2025年全国职工医保基金收入24646.71亿元，支出19352.31亿元。[p1]',
    ],
    ['the city with its own name', '2024年常州市职工医保统筹基金支出132.05亿元。[o6]'],
  ])('keeps %s', (_, draft) => {
    expect(textOf(draft)).toMatch(/\[1\]/);
  });

  it('drops an invented alias and forged markers but keeps what stands', () => {
    expect(textOf('2025年，全国职工医保统筹基金支出13574.17亿元。[o1][p99][7]')).toBe(
      '2025年，全国职工医保统筹基金支出13574.17亿元。[1]',
    );
  });

  it('gives a real citation for another sentence up for the one that carries it', () => {
    const { citations } = groundDraft(ground, '二十八项服务事项全国统一。[p4]', {
      question: '清单',
    });
    expect(citations.map(({ source, quote }) => [source, quote])).toEqual([
      ['nation-2025', '医保经办实行清单管理，二十八项服务事项全国统一。'],
    ]);
  });

  it('shows neither HTML nor images nor addresses', () => {
    expect(
      textOf(
        '<img src=x onerror=alert(1)>2025年，全国职工医保统筹基金支出13574.17亿元![x](http://e.cn/a.png)，见[这里](https://e.cn)。[o1]',
      ),
    ).toBe('2025年，全国职工医保统筹基金支出13574.17亿元，见这里。[1]');
  });

  it('marks instead of cutting where that is set', () => {
    const { text, unbound } = groundDraft(
      ground,
      '2025年，全国职工医保统筹基金支出15000亿元。[o1]',
      { unverified: 'mark' },
    );
    expect(text).toBe('2025年，全国职工医保统筹基金支出15000亿元。〔未核实〕');
    expect(unbound[0]?.problems).toEqual([{ kind: 'number', text: '15000亿元' }]);
  });

  it('lets a refusal name the words of the question, and no number of its own', () => {
    const question = '第24年的缴费标准';
    expect(textOf('[[not_found]]资料中没有找到与“24年”有关的内容。', question)).toBe(
      '资料中没有找到与“24年”有关的内容。',
    );
    expect(textOf('[[not_found]]资料中没有找到与“25年”有关的内容。', question)).toBe('');
    expect(textOf('[[not_found]]资料中没有缴费标准，大约是380元。', question)).toBe('');
  });

  it('reads the status tag and shows it to nobody', () => {
    const { text, status } = groundDraft(ground, '[[not_found]]\n资料中没有2023年的数据。');
    expect([status, text]).toEqual(['not_found', '资料中没有2023年的数据。']);
  });

  it('verifies tables cell by cell and drops the row that does not stand', () => {
    const draft =
      '| 年份 | 职工医保统筹基金支出（亿元） |\n|---|---|\n| 2025年 | 13574.17 | [o1]\n| 2024年 | 13574.17 | [o1]\n| 2024年 | 13205.04 | [o2]\n';
    expect(groundDraft(ground, draft, { question: '全国职工医保统筹基金支出' }).text).toBe(
      '| 年份 | 职工医保统筹基金支出（亿元） |\n|---|---|\n| 2025年 | 13574.17 [1] |\n| 2024年 | 13205.04 [2] |',
    );
  });

  it('keeps the list of an item whose first sentence was cut in shape', () => {
    expect(textOf('- 支出15000亿元。[o1]\n- 2025年职工医保统筹基金支出13574.17亿元。[o1]')).toBe(
      '- 2025年职工医保统筹基金支出13574.17亿元。[1]',
    );
  });

  it('gives the same answer however the draft streams in', () => {
    const draft =
      '2025年，全国职工医保统筹基金支出13574.17亿元。[o1]\n\n- 比2024年增加369.13亿元。[c1]\n- 支出9亿元。\n\n| 年份 | 支出（亿元） |\n|---|---|\n| 2025年 | 13574.17 | [o1]\n';
    const whole = groundDraft(ground, draft, { question: QUESTION });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (sizes) => {
        const grounder = createGrounder({
          ground,
          questions: [QUESTION],
          isStrict: true,
          unverified: 'cut',
        });
        let shown = '';
        for (let at = 0, turn = 0; at < draft.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1;
          for (const piece of grounder.push(draft.slice(at, at + size)))
            if (piece.type === 'text') shown += piece.delta;
          at += size;
        }
        for (const piece of grounder.flush()) if (piece.type === 'text') shown += piece.delta;
        expect(shown).toBe(whole.text);
        expect(grounder.citations).toEqual(whole.citations);
      }),
      { numRuns: 40 },
    );
  });
});
