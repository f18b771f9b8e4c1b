import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTerms } from '@/lib/indexing/read-terms';
import type { Terms } from '@/lib/schema/term';
import { orderBreakdown } from './find-breakdowns';
import { prepareParagraph } from './paragraph';
import type { BlockContext } from './paragraph';
import { readParagraph } from './read-paragraph';
import type { Carry } from './carry';

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
      '职工医保统筹基金收入52亿元，同比增长4.7%；支出44亿元，累计结余90亿元；个人账户收入24亿元，支出22亿元。',
      [
        '52亿元 基本医疗保险基金收入 职工/统筹基金 level 2022',
        '4.7% 基本医疗保险基金收入 职工/统筹基金 yoy_pct 2022',
        '44亿元 基本医疗保险基金支出 职工/统筹基金 level 2022',
        '90亿元 基本医疗保险基金累计结存 职工/统筹基金 level 2022',
        '24亿元 基本医疗保险基金收入 职工/个人账户 level 2022',
        '22亿元 基本医疗保险基金支出 职工/个人账户 level 2022',
      ],
    ],
    [
      '职工医保住院率19.9%，次均住院费用9874元；居民医保住院率18.6%，次均住院费用6318元。',
      [
        '19.9% 住院率 职工 ratio 2022',
        '9874元 次均住院费用 职工 level 2022',
        '18.6% 住院率 居民 ratio 2022',
        '6318元 次均住院费用 居民 level 2022',
      ],
    ],
    [
      '职工医保参保80万人。在职退休比为2.8，上年为2.9。灵活就业人员参保12万人。',
      [
        '80万人 基本医疗保险参保人数 职工 level 2022',
        '2.8 在职退休比  ratio 2022',
        '2.9 在职退休比  ratio 2021',
        '12万人 基本医疗保险参保人数 职工/灵活就业 level 2022',
      ],
    ],
    [
      '职工长期护理保险参保60万人；居民长期护理保险在两县试点，参保9万人。基金收入4亿元，支出3亿元。',
      [
        '60万人 长期护理保险参保人数 职工 level 2022',
        '9万人 长期护理保险参保人数 居民 level 2022',
        '4亿元 长期护理保险基金收入  level 2022',
        '3亿元 长期护理保险基金支出  level 2022',
      ],
    ],
    [
      '医疗救助基金支出6亿元，其中，住院救助20万人次，支出4亿元。居民大病保险全年支出7亿元，惠及35万人。',
      [
        '6亿元 医疗救助支出  level 2022',
        '20万人次 救助人次 住院救助 level 2022',
        '4亿元 医疗救助支出 住院救助 level 2022',
        '7亿元 大病保险支出 居民 level 2022',
        '35万人 大病保险受益人数 居民 level 2022',
      ],
    ],
    [
      '普通门急诊次均费用142.6元；门诊慢特病次均费用386.5元，政策范围内报销比例83.2%。住院次均费用9100元。',
      [
        '142.6元 门诊次均费用 普通门急诊 level 2022',
        '386.5元 门诊次均费用 门诊慢特病 level 2022',
        '83.2% 门诊慢特病支付比例  ratio 2022',
        '9100元 次均住院费用  level 2022',
      ],
    ],
    [
      '政策范围内报销比例84.9%，实际报销比例72.3%，分别比上年提高0.38个和0.51个百分点。',
      [
        '84.9% 政策范围内住院费用基金支付比例  ratio 2022',
        '72.3% 实际住院费用基金支付比例  ratio 2022',
        '0.38个百分点 政策范围内住院费用基金支付比例  pp_change 2022',
        '0.51个百分点 实际住院费用基金支付比例  pp_change 2022',
      ],
    ],
    [
      '发放举报奖励31笔、21.6万元。转移接续时限由15个工作日压缩至7个工作日。',
      [
        '31笔 举报奖励人次  level 2022',
        '21.6万元 举报奖励金额  level 2022',
        '15个工作日 转移接续时限  level ',
        '7个工作日 转移接续时限  level 2022',
      ],
    ],
    [
      '跨省住院直接结算30万人次，基金支付27亿元；省外来云住院直接结算41万人次，基金支付46亿元；省内异地住院直接结算6万人次。',
      [
        '30万人次 跨省直接结算人次 住院 level 2022',
        '27亿元 跨省直接结算基金支付 住院 level 2022',
        '41万人次 外来就医直接结算人次 住院 level 2022',
        '46亿元 外来就医直接结算基金支付 住院 level 2022',
        '6万人次 省内异地就医直接结算人次 住院 level 2022',
      ],
    ],
    [
      '居民医保基金收入75亿元，其中财政补助47亿元，利息及其他收入2亿元；当期收不抵支1.7亿元。居民医保筹资标准为每人1100元，其中财政补助700元。',
      [
        '75亿元 基本医疗保险基金收入 居民 level 2022',
        '47亿元 基本医疗保险基金收入 居民/财政补助 level 2022',
        '2亿元 基本医疗保险基金收入 居民/利息及其他收入 level 2022',
        '1.7亿元 基本医疗保险基金当期缺口 居民 level 2022',
        '1100元 人均筹资 居民 level 2022',
        '700元 人均财政补助标准 居民 standard 2022',
      ],
    ],
    [
      '长期护理保险待遇享受3万人，其中职工2万人。基金收入4亿元。按服务形式分，机构护理1.1万人、居家护理1.9万人。',
      [
        '3万人 长期护理保险享受待遇人数  level 2022',
        '2万人 长期护理保险享受待遇人数 职工 level 2022',
        '4亿元 长期护理保险基金收入  level 2022',
        '1.1万人 长期护理保险享受待遇人数 机构护理 level 2022',
        '1.9万人 长期护理保险享受待遇人数 居家护理 level 2022',
      ],
    ],
    [
      '资助18万名困难群众参加居民医保，支出0.7亿元。当年新生儿参保3万人。“双通道”定点零售药店47家。',
      [
        '18万名 享受参保资助人数  level 2022',
        '0.7亿元 资助参保支出  level 2022',
        '3万人 新生儿参保  level 2022',
        '47家 “双通道”定点零售药店  level 2022',
      ],
    ],
    [
      '退休人员个人账户70周岁以下每月划入82元，70周岁及以上每月划入95元。',
      [
        '82元 个人账户划入标准 退休/70岁以下 level 2022',
        '95元 个人账户划入标准 退休/70岁及以上 level 2022',
      ],
    ],
    [
      '居民医保住院率17%，次均住院费用7458元，前者比上年提高0.2个百分点，后者比上年回落1.7%。',
      [
        '17% 住院率 居民 ratio 2022',
        '7458元 次均住院费用 居民 level 2022',
        '0.2个百分点 住院率 居民 pp_change 2022',
        '-1.7% 次均住院费用 居民 yoy_pct 2022',
      ],
    ],
    [
      '职工医保统筹基金累计结余110亿元；居民医保累计结余30亿元。生育保险参保12万人。长护险参保60万人，享受待遇2万人，支出3亿元。',
      [
        '110亿元 基本医疗保险基金累计结存 职工/统筹基金 level 2022',
        '30亿元 基本医疗保险基金累计结存 居民 level 2022',
        '12万人 生育保险参保人数  level 2022',
        '60万人 长期护理保险参保人数  level 2022',
        '2万人 长期护理保险享受待遇人数  level 2022',
        '3亿元 长期护理保险基金支出  level 2022',
      ],
    ],
    [
      '从业护理人员80人，异地人员按月发放护理补贴，每人每月600元。',
      ['80人 从业护理人员  level 2022', '600元 异地人员按月发放护理补贴  level 2022'],
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
