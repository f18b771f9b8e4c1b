import { beforeAll, describe, expect, it } from 'vitest';
import { readTerms } from '@/lib/indexing/read-terms';
import type { Terms } from '@/lib/schema/term';
import { readDocument } from '@/lib/ingest/read-document';
import { extractObservations } from '@/lib/ingest/observations/extract-observations';

describe('readTable', () => {
  let terms: Terms;
  beforeAll(async () => {
    terms = await readTerms('terms');
  });

  const read = (text: string, file = 'yunling-2022.txt') => {
    const document = readDocument({
      file,
      bytes: new TextEncoder().encode(text),
      entry: { file, kind: 'bulletin', area: '云岭市', period: '2022' },
    });
    return extractObservations({ document, terms, overrides: [] }).observations.map((row) =>
      [
        row.indicator,
        row.breakdown.join('/'),
        row.area,
        row.period,
        `${row.value}${row.unit}`,
      ].join(' '),
    );
  };

  it('names a row by all the columns that name it, the year by the head', () => {
    const table = [
      '表3  基金收支（单位：亿元）',
      '',
      '险种\t项目\t2021年\t2022年',
      '职工医保\t统筹基金收入\t31.20\t33.45',
      '职工医保\t统筹基金累计结余\t60.11\t64.02',
      '居民医保\t基金支出\t28.90\t30.07',
    ].join('\n');
    expect(read(table)).toEqual([
      '基本医疗保险基金收入 职工/统筹基金 云岭市 2021 31.20亿元',
      '基本医疗保险基金收入 职工/统筹基金 云岭市 2022 33.45亿元',
      '基本医疗保险基金累计结存 职工/统筹基金 云岭市 2021 60.11亿元',
      '基本医疗保险基金累计结存 职工/统筹基金 云岭市 2022 64.02亿元',
      '基本医疗保险基金支出 居民 云岭市 2021 28.90亿元',
      '基本医疗保险基金支出 居民 云岭市 2022 30.07亿元',
    ]);
  });

  it('reads a table of tabs that holds units and words, its merged cells from the row above', () => {
    const units = [
      '指标\t计量单位\t2021年\t2022年',
      '医保基金收入\t亿元\t6.2\t7.1',
      '住院人次\t万人次\t8.1\t9.3',
    ];
    expect(read(['一、主要指标', '', ...units].join('\n'))).toEqual([
      '基本医疗保险基金收入  云岭市 2021 6.2亿元',
      '基本医疗保险基金收入  云岭市 2022 7.1亿元',
      '享受待遇人次 住院 云岭市 2021 8.1万人次',
      '享受待遇人次 住院 云岭市 2022 9.3万人次',
    ]);
    const words = [
      '险种\t医院级别\t起付标准\t备注',
      '职工医保\t一级\t200元\t按次',
      '\t二级\t400元\t同上',
      '居民医保\t一级\t100元\t',
    ];
    expect(read(['一、住院待遇', '', ...words].join('\n'))).toEqual([
      '住院起付标准 职工/一级 云岭市 2022 200元',
      '住院起付标准 职工/二级 云岭市 2022 400元',
      '住院起付标准 居民/一级 云岭市 2022 100元',
    ]);
  });

  it('takes a lower row of heads that only says 金额 or 同比 for no name', () => {
    const html = [
      '<table><tr><th rowspan="2">项目</th><th colspan="2">职工医保</th><th colspan="2">居民医保</th></tr>',
      '<tr><th>金额（亿元）</th><th>同比（%）</th><th>金额（亿元）</th><th>同比（%）</th></tr>',
      '<tr><td>基金收入</td><td>8.6</td><td>6.3</td><td>4.1</td><td>-2.1</td></tr>',
      '<tr><td>基金支出</td><td>7.4</td><td>9.8</td><td>3.9</td><td>5.6</td></tr></table>',
    ];
    expect(read(html.join(''), 'yunling-2022.html').slice(0, 4)).toEqual([
      '基本医疗保险基金收入 职工 云岭市 2022 8.6亿元',
      '基本医疗保险基金收入 职工 云岭市 2022 6.3%',
      '基本医疗保险基金收入 居民 云岭市 2022 4.1亿元',
      '基本医疗保险基金收入 居民 云岭市 2022 -2.1%',
    ]);
  });

  it('takes words before the numbers for names of the row, and a place among them for its place', () => {
    const lines = [
      '2022年云岭市居民医保财政补助分担表',
      '单位：元/人·年',
      '',
      '档次    适用地区                    中央财政  省级财政  合计',
      '第一档  大理州12县市（比照西部政策）  400       240       640',
      '第二档  其他县                      300       340       640',
    ];
    expect(read(lines.join('\n'))).toEqual([
      '人均财政补助标准 居民/中央财政 大理白族自治州 2022 400元',
      '人均财政补助标准 居民/省级财政 大理白族自治州 2022 240元',
      '人均财政补助标准 居民 大理白族自治州 2022 640元',
      '人均财政补助标准 居民/中央财政/第二档/其他县 云岭市 2022 300元',
      '人均财政补助标准 居民/省级财政/第二档/其他县 云岭市 2022 340元',
      '人均财政补助标准 居民/第二档/其他县 云岭市 2022 640元',
    ]);
  });

  it('reads no figure of what is but planned', () => {
    const text = [
      '云岭市医疗保障局2022年工作总结',
      '',
      '一、工作成效',
      '职工医保住院率17%。',
      '二、2023年工作要点',
      '参保率稳定在97%以上。',
    ].join('\n');
    expect(read(text)).toEqual(['住院率 职工 云岭市 2022 17%']);
  });

  it('reads months, quarters and running totals of the year that the document is about', () => {
    const table = [
      '表1  职工医保基金支出（单位：亿元）',
      '',
      '时间\t基金支出\t占比（%）',
      '1月\t2.40\t31.2',
      '一季度\t7.70\t24.9',
      '1—9月累计\t23.10\t75.0',
    ].join('\n');
    expect(read(table)).toEqual([
      '基本医疗保险基金支出 职工 云岭市 2022-01 2.40亿元',
      '基本医疗保险基金支出 职工 云岭市 2022-01 31.2%',
      '基本医疗保险基金支出 职工 云岭市 2022-Q1 7.70亿元',
      '基本医疗保险基金支出 职工 云岭市 2022-Q1 24.9%',
      '基本医疗保险基金支出 职工 云岭市 2022-01-2022-09 23.10亿元',
      '基本医疗保险基金支出 职工 云岭市 2022-01-2022-09 75.0%',
    ]);
  });

  it('reads a column or a row that names only a part as a part of the one before', () => {
    const table = [
      '| 州市 | 参保人数（万人） | 其中：职工（万人） | 基金收入（亿元） |',
      '| --- | --- | --- | --- |',
      '| 楚雄州 | 250.10 | 31.20 | 28.15 |',
    ].join('\n');
    expect(read(table, 'yunling-2022.md')).toEqual([
      '基本医疗保险参保人数  楚雄彝族自治州 2022 250.10万人',
      '基本医疗保险参保人数 职工 楚雄彝族自治州 2022 31.20万人',
      '基本医疗保险基金收入  楚雄彝族自治州 2022 28.15亿元',
    ]);
    const rows = [
      '项目\t2021年\t2022年',
      '职工医保基金收入（亿元）\t31.20\t33.45',
      '  其中：统筹基金收入（亿元）\t20.11\t21.30',
    ].join('\n');
    expect(read(rows)).toContain('基本医疗保险基金收入 职工/统筹基金 云岭市 2022 21.30亿元');
  });

  it('names by row and column together an amount of another kind than the row is', () => {
    const table = [
      '| 项目 | 人次（万） | 基金支付（亿元） |',
      '| --- | --- | --- |',
      '| 跨省住院直接结算 | 1.94 | 2.62 |',
      '| 省内门诊直接结算 | 9.35 | 0.18 |',
    ].join('\n');
    expect(read(table, 'yunling-2022.md')).toEqual([
      '跨省直接结算人次 住院 云岭市 2022 1.94万人次',
      '跨省直接结算基金支付 住院 云岭市 2022 2.62亿元',
      '省内异地就医直接结算人次 门诊 云岭市 2022 9.35万人次',
      '省内异地就医直接结算基金支付 门诊 云岭市 2022 0.18亿元',
    ]);
  });

  it('takes the indicator from the sentence before one that only says how the table is parted', () => {
    const text = [
      '（二）待遇水平。住院费用政策范围内支付比例，职工医保84.10%，居民医保69.33%。分级别看：',
      '',
      '            三级      二级      一级及以下',
      '职工医保    80.20%    86.30%    90.40%',
      '居民医保    60.50%    73.60%    83.70%',
    ].join('\n');
    expect(read(text)).toContain(
      '政策范围内住院费用基金支付比例 居民/一级及以下 云岭市 2022 83.70%',
    );
  });

  it('ends a table of words at the numbered heading below it', () => {
    const text = [
      '表2  主要业务',
      '    项目        计量单位    2021年    2022年',
      '    跨省住院    万人次      1.91      2.48',
      '    生育津贴    亿元        0.74      0.87',
      '',
      '肆  医疗救助',
      '    全年医疗救助支出3.35亿元。',
    ].join('\n');
    expect(read(text)).toContain('医疗救助支出  云岭市 2022 3.35亿元');
  });

  it('reads heads of several rows, whichever row has the unit and whichever names the indicator', () => {
    const table = `<html><body><h1>云岭市公报</h1><p><strong>表1 各级医疗机构住院费用</strong></p><table>
      <thead><tr><th rowspan="2">级别</th><th colspan="2">报销比例（%）</th><th rowspan="2">职工医保次均住院费用（元）</th></tr>
      <tr><th>政策范围内</th><th>实际</th></tr></thead>
      <tbody><tr><td>三级</td><td>80.15</td><td>66.20</td><td>12044</td></tr>
      <tr><td>全市平均</td><td>83.02</td><td>70.47</td><td>9120</td></tr></tbody></table></body></html>`;
    expect(read(table, 'yunling-2022.html')).toEqual([
      '政策范围内住院费用基金支付比例 三级 云岭市 2022 80.15%',
      '实际住院费用基金支付比例 三级 云岭市 2022 66.20%',
      '次均住院费用 职工/三级 云岭市 2022 12044元',
      '政策范围内住院费用基金支付比例  云岭市 2022 83.02%',
      '实际住院费用基金支付比例  云岭市 2022 70.47%',
      '次均住院费用 职工 云岭市 2022 9120元',
    ]);
  });

  it('takes the unit from the end of a bracket of the caption, a unit column or the head', () => {
    const table = [
      '附表2  各县区参保人数（2022年末，万人）',
      '',
      '县区\t职工医保\t合计',
      '兰州市\t12.30\t40.51',
      '天水市\t8.04\t22.18',
      '附表3  主要指标',
      '',
      '指标\t单位\t2022年\t2021年',
      '医疗救助支出\t亿元\t2.10\t1.98',
      '便民服务点\t个\t310\t287',
    ].join('\n');
    expect(read(table)).toEqual([
      '基本医疗保险参保人数 职工 兰州市 2022-末 12.30万人',
      '基本医疗保险参保人数  兰州市 2022-末 40.51万人',
      '基本医疗保险参保人数 职工 天水市 2022-末 8.04万人',
      '基本医疗保险参保人数  天水市 2022-末 22.18万人',
      '医疗救助支出  云岭市 2022 2.10亿元',
      '医疗救助支出  云岭市 2021 1.98亿元',
      '便民服务点  云岭市 2022 310个',
      '便民服务点  云岭市 2021 287个',
    ]);
  });

  it('takes a bracket that names a value of a breakdown for one', () => {
    const table = [
      '附表3  主要指标',
      '',
      '指标\t单位\t2022年\t2021年',
      '住院率（职工）\t%\t18.20\t18.05',
      '住院率（居民医保）\t%\t16.10\t15.90',
    ].join('\n');
    expect(read(table)).toEqual([
      '住院率 职工 云岭市 2022 18.20%',
      '住院率 职工 云岭市 2021 18.05%',
      '住院率 居民 云岭市 2022 16.10%',
      '住院率 居民 云岭市 2021 15.90%',
    ]);
  });

  it('ends a table whose cells tabs part at the heading after it', () => {
    const table = [
      '表1  住院费用',
      '',
      '险种\t级别\t次均住院费用（元）',
      '职工医保\t三级\t13210',
      '职工医保\t二级\t8020',
      '',
      '四、经办服务',
      '',
      '　　医保码激活率90.12%。',
    ].join('\n');
    expect(read(table)).toEqual([
      '次均住院费用 职工/三级 云岭市 2022 13210元',
      '次均住院费用 职工/二级 云岭市 2022 8020元',
      '医保码激活率  云岭市 2022 90.12%',
    ]);
  });

  it('reads a row of heads over another, each over as many, with the words of the caption', () => {
    const table = [
      '（二）居民医保',
      '',
      '表2 2022年云岭市住院费用基金支付比例[3]',
      '',
      '单位：%',
      '',
      '级别 职工医保 居民医保',
      '',
      '政策范围内 实际 政策范围内 实际',
      '',
      '平均 85.11 71.20 68.30 55.40',
      '',
      '三级 83.02 66.14 61.95 48.73',
    ].join('\n');
    expect(read(table)).toEqual([
      '政策范围内住院费用基金支付比例 职工 云岭市 2022 85.11%',
      '实际住院费用基金支付比例 职工 云岭市 2022 71.20%',
      '政策范围内住院费用基金支付比例 居民 云岭市 2022 68.30%',
      '实际住院费用基金支付比例 居民 云岭市 2022 55.40%',
      '政策范围内住院费用基金支付比例 职工/三级 云岭市 2022 83.02%',
      '实际住院费用基金支付比例 职工/三级 云岭市 2022 66.14%',
      '政策范围内住院费用基金支付比例 居民/三级 云岭市 2022 61.95%',
      '实际住院费用基金支付比例 居民/三级 云岭市 2022 48.73%',
    ]);
  });

  it('reads the rows from 其中 on as parts of the row above, of which the row and the caption say what it is', () => {
    const table = [
      '表3 2022年云岭市异地就医直接结算情况',
      '',
      '类别\t人次（万人次）\t基金支付（亿元）',
      '本市参保人员跨省就医\t30.10\t4.20',
      '其中：住院\t2.10\t3.30',
      '门诊\t28.00\t0.90',
      '省外人员来云就医\t12.40\t1.70',
      '其中：住院\t1.40\t1.20',
      '门诊\t11.00\t0.50',
    ].join('\n');
    expect(read(table)).toEqual([
      '跨省直接结算人次  云岭市 2022 30.10万人次',
      '跨省直接结算基金支付  云岭市 2022 4.20亿元',
      '跨省直接结算人次 住院 云岭市 2022 2.10万人次',
      '跨省直接结算基金支付 住院 云岭市 2022 3.30亿元',
      '跨省直接结算人次 门诊 云岭市 2022 28.00万人次',
      '跨省直接结算基金支付 门诊 云岭市 2022 0.90亿元',
      '外来就医直接结算人次  云岭市 2022 12.40万人次',
      '外来就医直接结算基金支付  云岭市 2022 1.70亿元',
      '外来就医直接结算人次 住院 云岭市 2022 1.40万人次',
      '外来就医直接结算基金支付 住院 云岭市 2022 1.20亿元',
      '外来就医直接结算人次 门诊 云岭市 2022 11.00万人次',
      '外来就医直接结算基金支付 门诊 云岭市 2022 0.50亿元',
    ]);
  });

  it('takes a head that bounds a part of a bill for what its rates are paid for', () => {
    const table = [
      '住院政策范围内费用支付比例如下：',
      '',
      '医疗机构\t起付标准（元）\t起付标准以上至5000元\t5000元以上',
      '一级医院\t200\t85%\t90%',
      '二级医院\t500\t75%\t80%',
    ].join('\n');
    expect(read(table).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      '住院起付标准 一级',
      '政策范围内住院费用基金支付比例 一级/起付标准以上至5000元',
      '政策范围内住院费用基金支付比例 一级/5000元以上',
      '住院起付标准 二级',
      '政策范围内住院费用基金支付比例 二级/起付标准以上至5000元',
      '政策范围内住院费用基金支付比例 二级/5000元以上',
    ]);
  });
});
