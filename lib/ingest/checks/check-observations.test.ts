import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SOURCES, TERMS, observation } from '@/tests/builders/figure-table';
import type { Row } from '@/tests/builders/figure-table';
import type { Check, Observation } from '@/lib/schema/observation';
import type { BreakdownTerm } from '@/lib/schema/term';
import { checkObservations } from './check-observations';

const value = (name: string, dimension: string): BreakdownTerm => ({
  name,
  dimension,
  aliases: [],
});
const terms = {
  ...TERMS,
  breakdowns: [
    ...TERMS.breakdowns,
    ...['企业', '机关事业', '灵活就业', '在职', '退休'].map((name) => value(name, 'person')),
    ...['西药', '中成药', '中药饮片'].map((name) => value(name, 'drug')),
    ...['医疗救助', '其他渠道', '重叠享受两种渠道资助'].map((name) => value(name, 'channel')),
  ],
};
const check = (observations: readonly Observation[]) =>
  checkObservations({ observations, sources: SOURCES, terms });
const rows = (...given: (Row | Observation)[]) =>
  check(
    given.map((row, at) =>
      'id' in row ? row : observation(row as Row, { start: at, end: at + 1 }),
    ),
  );

/** Verdict, kind, recomputed value and formula of the checks on figures of this value. */
const on = (checks: readonly Check[], reportedValue: string) =>
  checks
    .filter((one) => one.reportedValue === reportedValue)
    .map(({ verdict, kind, recomputedValue }) => [kind, verdict, recomputedValue]);

type Tail = readonly [string, string, string];
const members = (period: string, [breakdown, number, unit]: Tail, source: string): Row => [
  '基本医疗保险参保人数',
  breakdown,
  '全国',
  period,
  'level',
  number,
  unit,
  source,
];

describe('changes against the two levels', () => {
  it('finds an increase that the two levels do not give', () => {
    const checks = rows(
      members('2024-末', ['', '132637.83', '万人'], 'nation-2024'),
      members('2025-末', ['', '133068.14', '万人'], 'nation-2025'),
      ['基本医疗保险参保人数', '', '全国', '2025-末', 'yoy_abs', '406', '万人', 'nation-2025'],
    );
    expect(checks).toMatchObject([
      {
        kind: 'change',
        verdict: 'mismatch',
        reportedValue: '406',
        recomputedValue: '430.31',
        unit: '万人',
        formula: '133068.14 − 132637.83 = 430.31（万人）',
      },
    ]);
    expect(checks[0]?.reason).toMatch(/印出的是406万人，推算为430\.31万人。.*上年基数可能已作调整/);
  });

  it.each<[string, string, string, string, Check['verdict']]>([
    ['1582.30', '万人次', '1433.56', '10.38', 'consistent'],
    ['2.92', '亿人次', '2.24', '30.17', 'rounding'],
    ['72.15', '亿人次', '66.89', '25.51', 'mismatch'],
    ['0.93', '亿人次', '0.97', '-4.12', 'consistent'],
  ])('judges growth to %s%s from %s printed as %s%%', (now, unit, before, printed, verdict) => {
    const checks = rows(
      ['人次', '', '全国', '2025', 'level', now, unit, 'nation-2025'],
      ['人次', '', '全国', '2024', 'level', before, unit, 'nation-2024'],
      ['人次', '', '全国', '2025', 'yoy_pct', printed, '%', 'nation-2025'],
    );
    expect(checks.map((one) => one.verdict)).toEqual([verdict]);
  });

  it('compares levels in different units', () => {
    const checks = rows(
      ['人次', '住院', '全国', '2025', 'level', '2.78', '亿人次', 'nation-2025'],
      ['人次', '住院', '全国', '2024', 'level', '29182.26', '万人次', 'nation-2024'],
      ['人次', '住院', '全国', '2025', 'yoy_pct', '-3.40', '%', 'nation-2025'],
    );
    expect(on(checks, '-3.40')).toEqual([['growth', 'mismatch', '-4.74']]);
  });

  it('finds a printed change of shares that is not their difference', () => {
    const share = (period: string, number: string): Row => [
      '参保人数占比',
      '成年人',
      '常州市',
      period,
      'share',
      number,
      '%',
      'city-2024',
    ];
    const change = (number: string): Row => [
      '参保人数占比',
      '成年人',
      '常州市',
      '2024',
      'pp_change',
      number,
      '个百分点',
      'city-2024',
    ];
    expect(
      on(rows(share('2023', '58.35'), share('2024', '56.55'), change('-1.85')), '-1.85'),
    ).toEqual([['pp_change', 'mismatch', '-1.80']]);
    expect(on(rows(share('2023', '5.50'), share('2024', '5.80'), change('0.30')), '0.30')).toEqual([
      ['pp_change', 'consistent', '0.30'],
    ]);
  });

  it('does not take a lead over another thing for a change in time', () => {
    const checks = rows(
      ['支付比例', '三级', '常州市', '2023', 'ratio', '80.00', '%', 'city-2024'],
      ['支付比例', '三级', '常州市', '2024', 'ratio', '87.97', '%', 'city-2024'],
      observation(
        ['支付比例', '三级', '常州市', '2024', 'pp_change', '3.37', '个百分点', 'city-2024'],
        {
          quote: '高于三级医疗机构3.37个百分点',
        },
      ),
    );
    expect(checks).toEqual([]);
  });

  it('holds growth against the printed increase', () => {
    const checks = rows(
      ['生育保险基金支出', '', '全国', '2024', 'level', '1431.78', '亿元', 'nation-2024'],
      ['生育保险基金支出', '', '全国', '2024', 'yoy_abs', '362.68', '亿元', 'nation-2024'],
      ['生育保险基金支出', '', '全国', '2024', 'yoy_pct', '33.92', '%', 'nation-2024'],
    );
    expect(on(checks, '33.92')).toEqual([['growth_of_change', 'consistent', '33.92']]);
  });

  it('says not comparable where the two levels count different things', () => {
    const level = (period: string, number: string, note: string) =>
      observation(['支出', '', '全国', period, 'level', number, '亿元', 'nation-2025'], { note });
    const checks = rows(level('2024', '100', '不含生育保险'), level('2025', '150', '含生育保险'), [
      '支出',
      '',
      '全国',
      '2025',
      'yoy_pct',
      '5',
      '%',
      'nation-2025',
    ]);
    expect(checks).toMatchObject([{ verdict: 'not_comparable', recomputedValue: '50' }]);
    expect(checks[0]?.reason).toMatch(/口径不同：含生育保险；不含生育保险/);
  });
});

describe('parts against their total', () => {
  const spent = (breakdown: string, number: string): Row => [
    '基本医疗保险基金支出',
    breakdown,
    '全国',
    '2024',
    'level',
    number,
    '亿元',
    'nation-2024',
  ];

  it('takes a last digit for rounding', () => {
    const checks = rows(
      spent('', '29675.92'),
      spent('职工', '19056.55'),
      spent('居民', '10619.38'),
    );
    expect(checks).toMatchObject([
      { kind: 'sum', verdict: 'rounding', formula: '19056.55 + 10619.38 = 29675.93（亿元）' },
    ]);
  });

  it('finds two parts of a whole that do not make it', () => {
    const checks = rows(
      spent('', '29675.92'),
      spent('职工', '19156.55'),
      spent('居民', '10619.38'),
    );
    expect(on(checks, '29675.92')).toEqual([['sum', 'mismatch', '29775.93']]);
  });

  it('leaves out what is listed beside the total', () => {
    const drugs = (breakdown: string, number: string): Row => [
      '医保目录药品数',
      breakdown,
      '全国',
      '2024',
      'level',
      number,
      '种',
      'nation-2024',
    ];
    const checks = rows(
      drugs('', '3159'),
      drugs('西药', '1765'),
      drugs('中成药', '1394'),
      drugs('中药饮片', '892'),
    );
    expect(on(checks, '3159')).toEqual([['sum', 'consistent', '3159']]);
  });

  it('takes off what two parts have in common', () => {
    const helped = (breakdown: string, number: string): Row => [
      '资助参保人数',
      breakdown,
      '25个省份',
      '2025',
      'level',
      number,
      '万人',
      'nation-2025',
    ];
    const checks = rows(
      helped('', '7739.4'),
      helped('医疗救助', '6588.1'),
      helped('其他渠道', '1301.6'),
      helped('重叠享受两种渠道资助', '150.3'),
    );
    expect(checks).toMatchObject([
      { verdict: 'consistent', formula: '6588.1 + 1301.6 − 150.3 = 7739.4（万人）' },
    ]);
  });

  it('finds the part that goes by another name, and the nearer whole that the parts make up', () => {
    const cost = (indicator: string, breakdown: string, number: string): Row => [
      indicator,
      breakdown,
      '常州市',
      '2024',
      'level',
      number,
      '亿元',
      'city-2024',
    ];
    const nearer = rows(
      cost('医疗总费用', '', '136.17'),
      cost('医疗机构发生费用', '', '123.03'),
      cost('医疗总费用', '退休', '67.22'),
      cost('医疗总费用', '在职', '55.81'),
    );
    expect(on(nearer, '136.17')).toEqual([]);
    expect(on(nearer, '123.03')).toEqual([['sum', 'consistent', '123.03']]);
    const filled = rows(
      cost('医保药品数', '', '3159'),
      cost('医保药品数', '西药', '1398'),
      cost('医保药品数', '中成药', '1336'),
      cost('协议期内谈判药品数', '', '425'),
    );
    expect(on(filled, '3159')).toEqual([['sum', 'consistent', '3159']]);
  });

  it('finds what the rows of a flattened table add up to', () => {
    const count = (breakdown: string, number: string): Row => [
      '医疗卫生机构数',
      breakdown,
      '全国',
      '2022',
      'level',
      number,
      '',
      'report',
    ];
    const checks = rows(
      count('', '1032918'),
      count('医院', '36976'),
      count('公立医院', '11746'),
      count('民营医院', '25230'),
      count('三级医院', '3523'),
      count('二级医院', '11145'),
      count('一级医院', '12815'),
      count('未定级医院', '9493'),
      count('基层医疗卫生机构', '979768'),
      count('乡镇卫生院', '33917'),
      count('专业公共卫生机构', '12436'),
      count('其他机构', '3738'),
    );
    expect(checks.map(({ verdict, formula }) => [verdict, formula])).toEqual([
      ['consistent', '36976 + 979768 + 12436 + 3738 = 1032918'],
      ['consistent', '11746 + 25230 = 36976'],
    ]);
  });

  it('adds the list that follows a total, each item under its own name', () => {
    const paid = (
      indicator: string,
      printed: string,
      at: number,
      measure: 'level' | 'yoy_pct' = 'level',
    ) => {
      const [, number = '', unit = ''] = /^([\d.]+)(.*)$/.exec(printed) ?? [];
      const row: Row = [indicator, '', '常州市', '2024', measure, number, unit, 'city-2024'];
      return observation(row, { start: at, end: at + 10 });
    };
    const complete = rows(
      paid('医疗总费用', '136.17亿元', 0),
      paid('医疗总费用', '3.47%', 10, 'yoy_pct'),
      paid('医疗机构发生费用', '123.03亿元', 25),
      paid('药店支出费用', '13.14亿元', 36),
    );
    expect(on(complete, '136.17')).toEqual([['sum', 'consistent', '136.17']]);
    const partial = rows(
      paid('待遇支出', '7.71亿元', 0),
      paid('检查费用', '2107万元', 15),
      paid('分娩费用', '10477万元', 26),
      paid('津贴', '61599万元', 37),
    );
    expect(partial).toMatchObject([
      {
        verdict: 'not_comparable',
        formula: '2107万元 + 10477万元 + 61599万元 = 7.42（亿元）',
        reason: '印出的是7.71亿元，推算为7.42亿元。所列分项可能没有列全。',
      },
    ]);
    const apart = rows(
      paid('待遇支出', '136.17亿元', 0),
      paid('甲', '123.03亿元', 60),
      paid('乙', '13.14亿元', 71),
    );
    expect(apart).toEqual([]);
  });

  it('does not add means, rates, or parts that nothing says are all', () => {
    const mean = (breakdown: string, number: string): Row => [
      '次均住院费用',
      breakdown,
      '全国',
      '2025',
      'level',
      number,
      '元',
      'nation-2025',
    ];
    const kinds = (breakdown: string, number: string): Row => [
      '医疗机构数',
      breakdown,
      '全国',
      '2023',
      'level',
      number,
      '个',
      'report',
    ];
    expect(rows(mean('', '8509.28'), mean('职工', '11152.69'), mean('居民', '7338.49'))).toEqual(
      [],
    );
    expect(rows(kinds('', '1000'), kinds('企业', '300'), kinds('灵活就业', '200'))).toEqual([]);
  });

  it('holds the growth of a total against the growth of its parts', () => {
    const growth = (breakdown: string, number: string): Row => [
      '基本医疗保险基金支出',
      breakdown,
      '全国',
      '2024',
      'yoy_pct',
      number,
      '%',
      'nation-2024',
    ];
    const good = [spent('', '66.89'), spent('职工', '35.29'), spent('居民', '31.60')];
    expect(
      on(
        rows(...good, growth('', '37.44'), growth('职工', '43.82'), growth('居民', '30.95')),
        '37.44',
      ),
    ).toEqual([['growth', 'consistent', '37.44']]);
    expect(
      on(
        rows(...good, growth('', '47.44'), growth('职工', '43.82'), growth('居民', '30.95')),
        '47.44',
      ),
    ).toEqual([['growth', 'mismatch', '37.44']]);
  });
});

describe('shares, balances and series', () => {
  it('holds a share against its part and its whole', () => {
    const people = (
      breakdown: string,
      measure: 'level' | 'share',
      number: string,
      unit: string,
    ): Row => [
      '基本医疗保险参保人数',
      breakdown,
      '常州市',
      '2024',
      measure,
      number,
      unit,
      'city-2024',
    ];
    const checks = rows(
      people('职工', 'level', '272.42', '万人'),
      people('职工/企业', 'level', '202.79', '万人'),
      people('职工/企业', 'share', '74.44', '%'),
      people('职工/机关事业', 'level', '20.71', '万人'),
      people('职工/机关事业', 'share', '7.80', '%'),
    );
    expect(on(checks, '74.44')).toEqual([['share', 'consistent', '74.44']]);
    expect(on(checks, '7.80')).toEqual([['share', 'mismatch', '7.60']]);
  });

  it('adds the shares of a whole up to a hundred, and the changes of its parts', () => {
    const member = (breakdown: string, measure: 'share' | 'yoy_abs', number: string): Row => [
      '基本医疗保险参保人数',
      breakdown,
      '常州市',
      '2024',
      measure,
      number,
      measure === 'share' ? '%' : '万人',
      'city-2024',
    ];
    const shares = (last: string) =>
      rows(
        member('职工/企业', 'share', '74.44'),
        member('职工/机关事业', 'share', '7.60'),
        member('职工/灵活就业', 'share', last),
      );
    expect(on(shares('17.96'), '17.96')).toEqual([['sum', 'consistent', '17.96']]);
    expect(on(shares('17.69'), '17.69')).toEqual([['sum', 'mismatch', '17.96']]);
    expect(shares('7.96')).toEqual([]);
    const changes = rows(
      member('职工', 'yoy_abs', '7.12'),
      member('职工/企业', 'yoy_abs', '5.18'),
      member('职工/机关事业', 'yoy_abs', '0.28'),
      member('职工/灵活就业', 'yoy_abs', '1.66'),
    );
    expect(on(changes, '7.12')).toEqual([['sum', 'consistent', '7.12']]);
  });

  it('finds two shares of one whole that imply two wholes', () => {
    const fund = (indicator: string, level: string, share: string) => [
      observation([indicator, '', '常州市', '2024', 'level', level, '亿元', 'city-2024']),
      observation([indicator, '', '常州市', '2024', 'share', share, '%', 'city-2024'], {
        qualifier: '约',
        note: '含生育保险；占当地GDP',
      }),
    ];
    const checks = rows(
      ...fund('基金收入', '185.68', '1.57'),
      ...fund('基金支出', '160.77', '1.49'),
    );
    expect(on(checks, '1.49')).toEqual([['share', 'mismatch', '1.36']]);
  });

  it('finds the whole of a share by the name that the source gives it', () => {
    const subsidy = (measure: 'level' | 'share', number: string, unit: string) =>
      observation(['财政补贴收入', '居民', '全国', '2023', measure, number, unit, 'report'], {
        note: measure === 'share' ? '占当年居民医保基金收入' : '',
      });
    const checks = rows(subsidy('level', '6612.98', '亿元'), subsidy('share', '62.45', '%'), [
      '基本医疗保险基金收入',
      '居民',
      '全国',
      '2023',
      'level',
      '1.06',
      '万亿元',
      'report',
    ]);
    expect(on(checks, '62.45')).toEqual([['share', 'rounding', '62.39']]);
  });

  it('holds rates and means against what defines them', () => {
    const city = (
      indicator: string,
      breakdown: string,
      measure: 'level' | 'ratio',
      printed: string,
    ): Row => {
      const [, number = '', unit = ''] = /^([\d.]+)(.*)$/.exec(printed) ?? [];
      return [indicator, breakdown, '常州市', '2024', measure, number, unit, 'city-2024'];
    };
    const checks = rows(
      city('住院率', '居民', 'ratio', '21.60%'),
      city('享受待遇人次', '居民', 'level', '1742.58万人次'),
      city('享受待遇人次', '居民/住院', 'level', '39.56万人次'),
      city('基本医疗保险参保人数', '居民', 'level', '183.10万人'),
      city('人均就诊次数', '居民', 'level', '9.82次'),
      city('统筹基金备付能力', '职工', 'level', '17.65个月'),
      city('基本医疗保险基金累计结存', '职工/统筹基金', 'level', '136.90亿元'),
      city('基本医疗保险基金支出', '职工/统筹基金', 'level', '93.06亿元'),
      city('实际住院费用基金支付比例', '职工', 'ratio', '68.37%'),
      city('住院费用个人负担比例', '职工', 'ratio', '31.63%'),
      city('在职退休比', '', 'ratio', '2.63'),
      city('基本医疗保险参保人数', '职工/在职', 'level', '86.15万人'),
      city('基本医疗保险参保人数', '职工/退休', 'level', '32.75万人'),
    );
    expect(on(checks, '2.63')).toEqual([['ratio', 'consistent', '2.63']]);
    expect(on(checks, '21.60')).toEqual([['ratio', 'rounding', '21.61']]);
    expect(on(checks, '9.82')).toEqual([['mean', 'mismatch', '9.52']]);
    expect(on(checks, '17.65')).toEqual([['ratio', 'consistent', '17.65']]);
    expect(on(checks, '31.63')).toEqual([['sum', 'consistent', '31.63']]);
  });

  it('weighs the means of two parts by what they count', () => {
    const stays = (breakdown: string, cost: string, count: string): Row[] => [
      ['次均住院费用', breakdown, '全国', '2024', 'level', cost, '元', 'nation-2024'],
      [
        '享受待遇人次',
        `${breakdown}/住院`,
        '全国',
        '2024',
        'level',
        count,
        '万人次',
        'nation-2024',
      ],
    ];
    const whole = (cost: string): Row => [
      '次均住院费用',
      '',
      '全国',
      '2024',
      'level',
      cost,
      '元',
      'nation-2024',
    ];
    const parts = [
      ...stays('职工', '11169.11', '8652.23'),
      ...stays('居民', '7295.00', '20530.03'),
    ];
    expect(on(rows(whole('8443.63'), ...parts), '8443.63')).toEqual([
      ['mean', 'consistent', '8443.63'],
    ]);
    expect(on(rows(whole('8643.63'), ...parts), '8643.63')).toEqual([
      ['mean', 'mismatch', '8443.63'],
    ]);
  });

  it.each([
    ['18.58', 'consistent'],
    ['18.59', 'rounding'],
    ['19.58', 'mismatch'],
  ])('judges a balance of %s', (printed, verdict) => {
    const fund = (indicator: string, number: string): Row => [
      indicator,
      '职工/统筹基金',
      '常州市',
      '2024',
      'level',
      number,
      '亿元',
      'city-2024',
    ];
    const checks = rows(
      fund('基本医疗保险基金收入', '111.64'),
      fund('基本医疗保险基金支出', '93.06'),
      fund('基本医疗保险基金当期结存', printed),
    );
    expect(checks.map((one) => one.verdict)).toEqual([verdict]);
  });

  it('adds the years of a cumulative figure, of whatever unit', () => {
    const spent = (period: string, number: string, unit: string): Row => [
      '基金支出',
      '',
      '全国',
      period,
      'level',
      number,
      unit,
      'nation-2024',
    ];
    const checks = rows(spent('2018', '1.70', '万亿元'), spent('2019', '20206.01', '亿元'), [
      '基金支出',
      '',
      '全国',
      '2018-2019',
      'cumulative',
      '3.72',
      '万亿元',
      'nation-2024',
    ]);
    expect(on(checks, '3.72')).toEqual([['sum', 'consistent', '3.72']]);
  });

  it('holds what was added this year against two cumulative figures', () => {
    const drugs = (
      period: string,
      measure: 'cumulative' | 'level',
      number: string,
      source: string,
    ): Row => ['新增药品数', '', '全国', period, measure, number, '种', source];
    const checks = rows(
      drugs('2018-2024', 'cumulative', '835', 'nation-2024'),
      drugs('2018-2025', 'cumulative', '949', 'nation-2025'),
      drugs('2025', 'level', '114', 'nation-2025'),
    );
    expect(on(checks, '114')).toEqual([['sum', 'consistent', '114']]);
  });

  it('finds an average growth that first and last year do not give', () => {
    const spent = (period: string, number: string): Row => [
      '基金支出',
      '',
      '全国',
      period,
      'level',
      number,
      '万亿元',
      'nation-2024',
    ];
    const checks = rows(spent('2018', '1.70'), spent('2024', '2.97'), [
      '基金支出',
      '',
      '全国',
      '2018-2024',
      'average_growth',
      '11',
      '%',
      'nation-2024',
    ]);
    expect(on(checks, '11')).toEqual([['growth', 'mismatch', '9.74']]);
  });

  it('takes the levels that the statement lists, not a finer one from elsewhere', () => {
    const spent = (
      [period, measure, number, unit]: readonly [string, Row[4], string, string],
      start: number,
    ) =>
      observation(['基金支出', '', '全国', period, measure, number, unit, 'nation-2024'], {
        start,
        end: start + 1,
      });
    const checks = rows(
      spent(['2024', 'level', '29675.92', '亿元'], 100),
      spent(['2018', 'level', '1.70', '万亿元'], 2600),
      spent(['2024', 'level', '2.97', '万亿元'], 2690),
      spent(['2018-2024', 'average_growth', '11', '%'], 2730),
    );
    expect(on(checks, '11')).toEqual([['growth', 'mismatch', '9.74']]);
  });

  it('tells a multiple from an increase by multiples', () => {
    const visits = (period: string, number: string): Row => [
      '诊疗人次',
      '',
      '全国',
      period,
      'level',
      number,
      '亿人次',
      'report',
    ];
    const multiple = (quote: string) =>
      observation(['诊疗人次', '', '全国', '2002-2023', 'multiple', '4.5', '倍', 'report'], {
        quote,
      });
    const levels = [visits('2002', '21.45'), visits('2023', '95.5')];
    expect(on(rows(...levels, multiple('增长了4.5倍')), '4.5')).toEqual([
      ['ratio', 'mismatch', '3.45'],
    ]);
    expect(on(rows(...levels, multiple('是2002年的4.5倍')), '4.5')).toEqual([
      ['ratio', 'consistent', '4.45'],
    ]);
  });
});

describe('one figure told twice', () => {
  it('takes the finer one for the measure of the coarser one', () => {
    const checks = rows(
      members('2023-末', ['', '13.34', '亿人'], 'digest'),
      members('2023-末', ['', '133389', '万人'], 'report'),
    );
    expect(checks).toMatchObject([
      { kind: 'restated', verdict: 'consistent', reportedValue: '13.34' },
    ]);
  });

  it('takes two values of one sentence, and figures told roughly, for no contradiction', () => {
    const life = (number: string): Row => [
      '人均预期寿命',
      '',
      '全国',
      '2020',
      'level',
      number,
      '岁',
      'report',
    ];
    expect(rows(life('75.37'), life('80.88'))).toEqual([]);
    const paid = (number: string, source: string): Row => [
      '支付比例',
      '',
      '全国',
      '2023',
      'ratio',
      number,
      '%',
      source,
    ];
    expect(rows(paid('84.6', 'nation-2024'), paid('80', 'report'))).toEqual([]);
  });

  it('finds two sources that differ, and says when one is of the end of the year', () => {
    const [official, other] = [
      members('2024-末', ['', '132637.83', '万人'], 'nation-2024'),
      members('2024-末', ['', '132000.00', '万人'], 'report'),
    ];
    expect(on(rows(official, other), '132000.00')).toEqual([['restated', 'mismatch', '132637.83']]);
    const wholeYear = members('2024', ['', '132000.00', '万人'], 'report');
    expect(on(rows(official, wholeYear), '132000.00')).toEqual([
      ['restated', 'not_comparable', '132637.83'],
    ]);
  });
});

describe('what is never checked', () => {
  it('bounds, misprints and other areas', () => {
    const level = (period: string, number: string, extra = {}, area = '全国') =>
      observation(['销售额', '', area, period, 'level', number, '亿元', 'nation-2025'], extra);
    const growth: Row = ['销售额', '', '全国', '2025', 'yoy_pct', '99', '%', 'nation-2025'];
    expect(
      rows(level('2025', '7000', { qualifier: '超过' }), level('2024', '5400'), growth),
    ).toEqual([]);
    expect(rows(level('2025', '7000'), level('2024', '5,40,0'), growth)).toEqual([]);
    expect(rows(level('2025', '7000'), level('2024', '5400', {}, '常州市'), growth)).toEqual([]);
  });

  it('never calls honest rounding a mismatch', () => {
    const amount = fc.integer({ min: 1_000, max: 9_999_999 });
    fc.assert(
      fc.property(amount, amount, fc.nat(2), (a, b, digits) => {
        const round = (number: number) => (number / 1000).toFixed(digits);
        const growth = ((a / b - 1) * 100).toFixed(2);
        const checks = rows(
          ['x', '', '全国', '2025', 'level', round(a), '亿元', 'nation-2025'],
          ['x', '职工', '全国', '2025', 'level', round(b), '亿元', 'nation-2025'],
          ['x', '居民', '全国', '2025', 'level', round(a - b), '亿元', 'nation-2025'],
          ['x', '', '全国', '2024', 'level', round(b), '亿元', 'nation-2024'],
          ['x', '', '全国', '2025', 'yoy_pct', growth, '%', 'nation-2025'],
        );
        expect(checks.filter(({ verdict }) => verdict === 'mismatch')).toEqual([]);
      }),
    );
  });

  it('gives the same checks whatever the order of the rows', () => {
    const given = [
      members('2024-末', ['', '132637.83', '万人'], 'nation-2024'),
      members('2025-末', ['', '133068.14', '万人'], 'nation-2025'),
      members('2025-末', ['职工', '38856.07', '万人'], 'nation-2025'),
      members('2025-末', ['居民', '94212.08', '万人'], 'nation-2025'),
    ].map((row, at) => observation(row, { start: at, end: at + 1 }));
    const checks = check(given);
    expect(checks).toHaveLength(1);
    expect(check([...given].reverse())).toEqual(checks);
  });
});
