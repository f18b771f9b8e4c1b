import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTerms } from '@/lib/indexing/read-terms';
import type { Terms } from '@/lib/schema/term';
import { orderBreakdown } from './find-breakdowns';
import { prepareParagraph } from './paragraph';
import type { BlockContext } from './paragraph';
import { readParagraph } from './read-paragraph';
import type { Carry } from './reading-state';

describe('readParagraph', () => {
  let terms: Terms;
  beforeAll(async () => {
    terms = await readTerms('terms');
  });

  const contextOf = (over: Partial<BlockContext>): BlockContext => ({
    terms,
    heading: '',
    breakdown: [],
    area: '云岭市',
    ownArea: '云岭市',
    period: '2022',
    isReport: true,
    isRule: false,
    ...over,
  });

  const read = (text: string, over: Partial<BlockContext> = {}) => {
    const context = contextOf(over);
    const paragraph = prepareParagraph({ text }, context);
    return readParagraph({ paragraph, context }).readings.map(
      ({ value, figure, head, measure, period }) =>
        [
          value + figure.unit,
          head.indicator,
          orderBreakdown(head.breakdown)
            .map(({ name }) => name)
            .join('/'),
          measure,
          period,
        ].join(' '),
    );
  };

  it.each([
    [
      '三级、二级医疗机构次均住院费用分别为9000元、5000元，分别比上年增长-4.5%、0.1%。',
      [
        '9000元 次均住院费用 三级 level 2022',
        '5000元 次均住院费用 二级 level 2022',
        '-4.5% 次均住院费用 三级 yoy_pct 2022',
        '0.1% 次均住院费用 二级 yoy_pct 2022',
      ],
    ],
    [
      '职工医保住院率由2012年的13.5%上升至2021年的21.86%。',
      ['13.5% 住院率 职工 ratio 2012', '21.86% 住院率 职工 ratio 2021'],
    ],
    [
      '2020年医保基金支出1.5亿元，2021年支出1.6亿元。',
      ['1.5亿元 基本医疗保险基金支出  level 2020', '1.6亿元 基本医疗保险基金支出  level 2021'],
    ],
    [
      '参加居民医保10万人，比上年减少0.5万人，下降4.8%。',
      [
        '10万人 基本医疗保险参保人数 居民 level 2022',
        '-0.5万人 基本医疗保险参保人数 居民 yoy_abs 2022',
        '-4.8% 基本医疗保险参保人数 居民 yoy_pct 2022',
      ],
    ],
    [
      '基金支出5亿元（其中统筹基金支出3亿元），累计结存2亿元。',
      [
        '5亿元 基本医疗保险基金支出  level 2022',
        '3亿元 基本医疗保险基金支出 统筹基金 level 2022',
        '2亿元 基本医疗保险基金累计结存  level 2022',
      ],
    ],
    [
      '二级及以下医疗机构政策范围内基金支付91%，高于三级医疗机构3.3个百分点。',
      [
        '91% 政策范围内住院费用基金支付比例 二级及以下 ratio 2022',
        '3.3个百分点 政策范围内住院费用基金支付比例 二级及以下 other 2022',
      ],
    ],
    [
      '参保人数10万人，其中，职工医保4万人，居民医保6万人，同比分别增长2.1%和下降0.8%。',
      [
        '10万人 基本医疗保险参保人数  level 2022',
        '4万人 基本医疗保险参保人数 职工 level 2022',
        '6万人 基本医疗保险参保人数 居民 level 2022',
        '2.1% 基本医疗保险参保人数 职工 yoy_pct 2022',
        '-0.8% 基本医疗保险参保人数 居民 yoy_pct 2022',
      ],
    ],
    [
      '职工医保基金收入、支出分别为120亿元、98亿元。',
      [
        '120亿元 基本医疗保险基金收入 职工 level 2022',
        '98亿元 基本医疗保险基金支出 职工 level 2022',
      ],
    ],
    ['起付标准原则上不高于统筹地区年平均工资的10%。', ['10% 住院起付标准  standard ']],
    [
      '参保人数236.81万人，同比净增4.05万人。',
      [
        '236.81万人 基本医疗保险参保人数  level 2022',
        '4.05万人 基本医疗保险参保人数  yoy_abs 2022',
      ],
    ],
    [
      '职工医保住院率由上年的12.1%降至11.9%。',
      ['12.1% 住院率 职工 ratio 2021', '11.9% 住院率 职工 ratio 2022'],
    ],
    [
      '骨科医疗器械注册数量达到900件，其中大部分为国产产品（200件进口产品）。',
      ['900件 骨科医疗器械注册数量  level 2022', '200件 骨科医疗器械注册数量 进口 level 2022'],
    ],
    [
      '职工医保住院率从17.2%提高到18.1%。',
      ['17.2% 住院率 职工 ratio ', '18.1% 住院率 职工 ratio 2022'],
    ],
    [
      '2022年医药市场规模为90亿元，未来5年的复合增长率为8%。',
      ['90亿元 医药市场规模  level 2022', '8% 医药市场规模  average_growth 2022-2027'],
    ],
    ['第三条 住院起付标准为600元。', ['600元 住院起付标准  standard 2022']],
    ['依据医保发〔2021〕5号和第102号公约，详见图1、表2，热线12393。', []],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('gives a place its own figure, not to the whole that it ranks in', () => {
    const context = contextOf({});
    const text = '其中，江苏省位居全国参保最多的省份，参保人数为800万人。';
    const paragraph = prepareParagraph({ text }, context);
    const [reading] = readParagraph({ paragraph, context }).readings;
    expect(reading).toMatchObject({ area: '江苏省', value: '800' });
  });

  it('counts what is registered at the end that the section named', () => {
    const context = contextOf({ period: '' });
    const readAfter = (text: string, carry?: Carry) =>
      readParagraph({ paragraph: prepareParagraph({ text }, context), context, carry });
    const { carry } = readAfter('截至2021年底，骨科器械注册数量为900件。');
    const [reading] = readAfter('美国的骨科器械注册数量为80件。', carry).readings;
    expect(reading).toMatchObject({ area: '美国', period: '2021-末' });
  });

  it('gives every clause its own values whatever the order of clauses', () => {
    const clauses = [
      '职工医保基金收入5亿元',
      '居民医保基金支出3亿元',
      '生育保险参保2万人',
      '职工医保住院率17%',
    ];
    const alone = clauses.flatMap((clause) => read(`${clause}。`));
    fc.assert(
      fc.property(fc.shuffledSubarray(clauses, { minLength: 4 }), (order) => {
        expect(read(`${order.join('。')}。`).sort()).toEqual([...alone].sort());
      }),
    );
  });
});
