import { describe, expect, it } from 'vitest';
import { observation } from '@/tests/builders/figure-table';
import type { Row } from '@/tests/builders/figure-table';
import type { Operation } from '@/lib/schema/tools';
import { calculate } from './calculate';
import type { CalculationRequest } from './calculate';

const spent = (period: string, value: string, unit = '亿元', breakdown = '职工') =>
  observation(['基金支出', breakdown, '全国', period, 'level', value, unit, `bulletin-${period}`]);
const level = (indicator: string, value: string, unit: string, breakdown = '') =>
  observation([indicator, breakdown, '全国', '2024', 'level', value, unit, 's']);
const share = (value: string, breakdown: string) =>
  observation(['占比', breakdown, '全国', '2024', 'share', value, '%', 's']);
const rate = (value: string, unit = '%') =>
  observation(['参保率', '', '全国', '2024', 'ratio', value, unit, 's']);
const run = (
  operation: Operation,
  operands: CalculationRequest['operands'],
  rest: Partial<CalculationRequest> = {},
) => calculate({ operation, operands, ...rest });
const computed = (...args: Parameters<typeof run>) => {
  const outcome = run(...args);
  if (outcome.status === 'refused') throw new Error(outcome.reason);
  return outcome.calculation;
};

describe('calculating over observations', () => {
  it.each<[Operation, ReturnType<typeof observation>[], string, string]>([
    [
      'difference',
      [spent('2025', '13574.17'), spent('2024', '13205.04')],
      '369.13',
      '13574.17 − 13205.04 = 369.13（亿元）',
    ],
    ['difference', [rate('95.2'), rate('94.6')], '0.6', '95.2 − 94.6 = 0.6（个百分点）'],
    ['difference', [rate('4.5', '‰'), rate('5.0', '‰')], '-0.5', '4.5 − 5.0 = -0.5（‰）'],
    [
      'growth',
      [spent('2025', '13574.17'), spent('2024', '13205.04')],
      '2.80',
      '（13574.17 − 13205.04）÷ 13205.04 × 100% = 2.80%',
    ],
    [
      'sum',
      [spent('2024', '19056.55'), spent('2024', '10619.38', '亿元', '居民')],
      '29675.93',
      '19056.55 + 10619.38 = 29675.93（亿元）',
    ],
    [
      'sum',
      [spent('2018', '1.70', '万亿元'), spent('2024', '29675.92')],
      '46675.92',
      '1.70万亿元 + 29675.92亿元 = 46675.92（亿元）',
    ],
    [
      'sum',
      [share('74.44', '企业'), share('7.60', '机关'), share('17.96', '灵活')],
      '100',
      '74.44 + 7.60 + 17.96 = 100（%）',
    ],
    [
      'mean',
      [spent('2024', '10'), spent('2023', '11'), spent('2022', '11')],
      '10.67',
      '（10 + 11 + 11）÷ 3 = 10.67（亿元）',
    ],
    [
      'share',
      [level('西药', '7902', '亿元'), level('网采', '9962', '亿元')],
      '79.32',
      '7902 ÷ 9962 × 100% = 79.32%',
    ],
    [
      'ratio',
      [level('居民', '94212.08', '万人'), level('职工', '38856.07', '万人')],
      '2.42',
      '94212.08 ÷ 38856.07 = 2.42倍',
    ],
    [
      'per_head',
      [level('基金支付', '1620.05', '亿元'), level('结算人次', '1582.30', '万人次')],
      '10238.58',
      '1620.05亿元 ÷ 1582.30万人次 = 10238.58元/人次',
    ],
    [
      'average_growth',
      [spent('2018', '1.70', '万亿元'), spent('2024', '2.97', '万亿元')],
      '9.74',
      '〔（2.97 ÷ 1.70）^(1/6) − 1〕× 100% = 9.74%',
    ],
    [
      'rank',
      [
        spent('2024', '5', '亿元', '居民'),
        spent('2024', '0.7', '百亿元'),
        spent('2024', '600000', '万元', '其他'),
      ],
      '0.7',
      '0.7百亿元（职工） > 600000万元（其他） > 5亿元（居民）',
    ],
  ])('computes a %s (case %#)', (operation, operands, rounded, formula) => {
    expect(computed(operation, operands)).toMatchObject({ operation, rounded, formula });
  });

  it.each([
    ['13.34', '亿人', '万人', '133400', '13.34亿人 = 133400万人'],
    ['4.5', '‰', '%', '0.45', '4.5‰ = 0.45%'],
    ['2.97', '万亿元', '亿元', '29700', '2.97万亿元 = 29700亿元'],
  ])('converts %s%s to %s', (value, unit, to, rounded, formula) => {
    expect(computed('convert', [level('x', value, unit)], { unit: to })).toMatchObject({
      rounded,
      formula,
      unit: to,
    });
  });

  it('keeps the value exact and rounds as asked', () => {
    const growth = computed('growth', [spent('2025', '2'), spent('2024', '3')], { digits: 1 });
    expect(growth).toMatchObject({ value: '-33.333333333333333333', rounded: '-33.3', unit: '%' });
  });

  it('keeps two digits of a tiny ratio', () => {
    expect(computed('share', [level('a', '1', '人'), level('b', '1341000', '人')]).rounded).toBe(
      '0.000075',
    );
  });

  it('ranks ids from the highest and keeps ties in order', () => {
    const [low, high, tie] = [
      spent('2023', '5'),
      spent('2024', '7'),
      spent('2025', '0.7', '十亿元'),
    ];
    expect(computed('rank', [low, high, tie]).order).toEqual([high.id, tie.id, low.id]);
  });

  it.each<[string, Operation, ReturnType<typeof observation>[], RegExp]>([
    [
      'people added to money',
      'sum',
      [level('a', '1', '万人'), level('b', '1', '亿元')],
      /万人与亿元不能相加/,
    ],
    ['rates of different wholes added', 'sum', [rate('95'), rate('80')], /基数不同/],
    [
      'growth rates averaged',
      'mean',
      [
        observation(['a', '', '全国', '2024', 'yoy_pct', '5', '%', 's']),
        observation(['a', '', '全国', '2025', 'yoy_pct', '7', '%', 's']),
      ],
      /不能简单平均/,
    ],
    ['growth of a percentage', 'growth', [rate('95'), rate('94')], /百分点/],
    ['growth from nothing', 'growth', [spent('2025', '1'), spent('2024', '0')], /基数不是正数/],
    ['a share of two units', 'share', [level('a', '1', '元'), level('b', '1', '人')], /占比/],
    [
      'per head of money',
      'per_head',
      [level('a', '1', '人'), level('b', '1', '亿元')],
      /不能是金额/,
    ],
    [
      'average growth within one year',
      'average_growth',
      [spent('2024', '1'), spent('2024', '2')],
      /不同年份/,
    ],
    ['a ratio by zero', 'ratio', [level('a', '1', '元'), level('b', '0', '元')], /除数为零/],
    ['one figure alone', 'difference', [rate('1')], /至少要有2个/],
    [
      'a misprint',
      'difference',
      [level('a', '1,0329,18', '个'), level('b', '1', '个')],
      /印刷有误/,
    ],
  ])('refuses %s', (_, operation, operands, reason) => {
    const outcome = run(operation, operands);
    expect(outcome.status === 'refused' ? outcome.reason : '').toMatch(reason);
  });

  it('refuses to convert people to money, and conversions without a unit', () => {
    expect(run('convert', [level('a', '1', '万人')], { unit: '亿元' }).status).toBe('refused');
    expect(run('convert', [level('a', '1', '万人')]).status).toBe('refused');
  });
});

describe('cautions', () => {
  const at = (row: Row, extra = {}) => observation(row, extra);
  const city = at(['基金支出', '职工', '常州市', '2024', 'level', '131.66', '亿元', 'c']);

  it('says when areas or periods differ', () => {
    const { cautions } = computed('ratio', [spent('2025', '19352.31'), city]);
    expect(cautions.join()).toMatch(/地区不同：全国、常州市.*时期不同：2025年、2024年/);
  });

  it('says when 口径 differs', () => {
    const other = at(['基金支出', '居民', '全国', '2024', 'level', '1', '亿元', 's']);
    const scoped = at(['基金支出', '职工', '全国', '2024', 'level', '2', '亿元', 's'], {
      note: '含生育保险',
    });
    expect(computed('sum', [scoped, other]).cautions.join()).toMatch(
      /口径可能不同：含生育保险；未注明/,
    );
  });

  it('says when a figure is preliminary or approximate', () => {
    const about = at(['x', '', '全国', '2024', 'level', '2', '亿元', 's'], {
      qualifier: '约',
      status: 'preliminary',
    });
    const { cautions } = computed('sum', [about, about]);
    expect(cautions.join()).toMatch(/初步统计数.*“约”/);
  });

  it('says when two years come from two sources', () => {
    expect(
      computed('growth', [spent('2025', '2.00'), spent('2024', '1.00')]).cautions.join(),
    ).toMatch(/取自不同资料/);
  });

  it('says how far rounded operands leave the result open', () => {
    const { cautions } = computed('growth', [
      spent('2025', '0.85', '亿人次'),
      spent('2024', '0.87', '亿人次'),
    ]);
    expect(cautions.join()).toMatch(/在-3\.43与-1\.16%之间/);
  });

  it('has nothing to say of a plain difference within one source', () => {
    const [a, b] = ['2024', '2023'].map((period) =>
      at(['x', '', '全国', period, 'level', '2.00', '亿元', 's']),
    );
    expect(a && b ? computed('difference', [a, b]).cautions : null).toEqual([]);
  });
});
