import { expect, test } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { aVocabulary } from '@/tests/builders/vocabulary';
import type { Ask } from '@/lib/schema/reading';
import { requireWords } from './require-words';
import type { Series } from '@/lib/question/vocabulary/vocabulary';

/** No more of a vocabulary is read than its figures. */
const withSeries = (series: readonly Series[]) => aVocabulary({ series });
const none = withSeries([]);

const askFor = (text: string, indicator: string, rest: Partial<Ask> = {}): Ask =>
  anAsk({
    text,
    intent: 'figure',
    wanted: 'number',
    targets: [
      {
        indicator,
        breakdown: [],
        area: '全国',
        period: '2023',
        missing: '',
        missingWords: [],
        assumed: [],
        unasked: [],
      },
    ],
    confidence: 1,
    named: 1,
    ...rest,
  });

test.each([
  ['药店总数多少', '跨省联网定点零售药店数', { named: 0.4 }, ['总数']],
  ['药店总数多少', '定点零售药店数', { named: 0.9 }, []],
  ['看病一次花了多少', '医保基金支出', {}, ['一次花了']],
  ['违规的人查了多少', '查实违规机构数', {}, ['的人']],
  ['违规的人在多少家机构', '查实违规机构数', {}, []],
  ['续保的比例多少', '续保人数', {}, ['比例']],
  ['续保的比例多少', '续保率', {}, []],
  ['定点机构多少', '跨省联网定点机构数', {}, ['定点机构多少']],
  ['跨省定点机构多少', '跨省联网定点机构数', {}, []],
  ['省外转入多少人次', '省外转出人次', {}, ['转入']],
  ['省外转入多少人次', '省外转入人次', {}, []],
  ['奖励最高金额多少', '奖励金额', {}, ['最高']],
  ['每床日花多少钱', '次均住院费用', {}, ['床日']],
  ['12种支架平均降了多少', '支架集采覆盖种类数', {}, ['平均降了多少']],
  ['12种支架平均降了多少', '支架集采平均降价幅度', {}, []],
  ['学徒次均住院多少', '学徒住院人次', {}, ['次均']],
  ['学徒次均住院多少', '学徒次均住院费用', {}, []],
  ['跨省来渝住院多少人次', '跨省住院结算人次', {}, ['来渝']],
  ['跨省来渝住院多少人次', '外省来渝住院结算人次', {}, []],
  ['每床日花多少钱', '次均住院床日费用', {}, []],
  ['住二级医院起付线多少', '门诊起付线', {}, ['住二级医院']],
  ['住二级医院起付线多少', '住院起付线', {}, []],
  ['改革前死亡率多少', '死亡率', {}, ['改革前']],
  ['总床位数多少', '每千人口床位数', {}, ['总床位']],
  ['总床位数多少', '床位数', {}, []],
  ['个人一年要交多少钱', '个人缴费收入', {}, ['一年要交多少']],
  ['个人一年要交多少钱', '个人缴费标准', {}, []],
  ['直接结算金额多少', '开展直接结算的省份数', {}, ['金额']],
  ['订单金额多少', '订单总金额', {}, []],
  ['试点的医院有几家', '试点城市数', {}, ['医院']],
  ['试点的医院有几家', '试点医院数', {}, []],
  ['鉴定一次多少钱', '鉴定支出', {}, ['一次']],
  ['鉴定一次要多少钱', '次均鉴定费用', {}, []],
  ['罚得最多的一次多少', '罚款金额', {}, ['最多的一次']],
  ['一次性补贴多少钱', '补贴金额', {}, []],
  ['集采省了多少钱', '集采金额', {}, ['省了']],
  ['集采省了多少钱', '集采节约金额', {}, []],
  ['鉴定的人里多少没通过', '鉴定申请人数', {}, ['没通过']],
  ['居民每百人住院多少次', '次均住院费用', {}, ['每百人']],
  ['居民每百人住院多少次', '居民住院率', {}, []],
  ['未参保的有多少', '未参保人数', {}, []],
  ['有没有通过的,多少人', '鉴定通过人数', {}, []],
  ['75岁以上老人多少', '老年人口', {}, ['75岁以上']],
  ['75岁以上老人多少', '75岁及以上人口', {}, []],
  ['工伤保险基金收入', '基本医疗保险基金收入', {}, ['工伤保险']],
  ['工伤保险基金收入', '工伤保险基金收入', {}, []],
  ['缴费人数多少', '参保人数', {}, ['缴费人数']],
  ['账户结余率', '账户结余', {}, ['结余率']],
  ['账户结余率', '账户结余率', {}, []],
  ['诊所有多少家', '医疗机构数', {}, ['诊所']],
  ['急诊多少人次', '门急诊人次', {}, ['急诊']],
  ['一级乙等有几家', '一级甲等医院数', {}, ['乙等']],
  ['一级甲等有几家', '一级甲等医院数', {}, []],
  ['a档交多少', 'B档个人缴费', {}, ['a档']],
  ['b档交多少', 'B档个人缴费', {}, []],
  ['评为一般失信这一档的有几家', '一般失信企业数', {}, []],
  ['门急诊多少人次', '门急诊人次', {}, []],
  ['入园率目标值', '入园率', { intent: 'passage' }, ['目标值']],
  ['补贴几个工作日到账', '护理补贴', {}, ['几个工作日']],
  ['风险准备金每年提取', '护理基金支出', { intent: 'series' }, ['准备金']],
  ['费率会不会降', '费率', {}, ['会不会降']],
  ['风险准备金提取多少', '护理基金支出', {}, ['准备金']],
  ['住院起付标准', '门诊年度起付线', {}, ['住院']],
  ['门诊日均多少人次', '门诊人次', {}, ['日均']],
  ['每日查询量多少', '每日查询量', {}, []],
  ['未来会支出多少', '基金支出', {}, ['未来']],
  ['每月报销多少', '报销金额', {}, ['每月']],
] as const)('%s is asked of %s', (text, indicator, rest, lacking) => {
  expect(
    requireWords(askFor(text, indicator, rest), { thisYear: 2026, vocabulary: none }).unexplained,
  ).toEqual(lacking);
});

test('每月 is met by what a rule lays down a month, and not by what was counted', () => {
  const label = {
    name: '护理补贴',
    spellings: '护理补贴',
    ownSpellings: '护理补贴',
    words: [],
    dimension: '',
  };
  const seriesOf = (measure: 'standard' | 'level'): Series => ({
    indicator: label,
    breakdown: [],
    area: '全国',
    cells: [{ period: '2023', measure, value: '600', unit: '元', source: 's' }],
    context: '护理补贴按月发放,每月600元',
    leads: [],
  });
  const unexplained = (measure: 'standard' | 'level') =>
    requireWords(askFor('护理补贴每月多少钱', '护理补贴'), {
      thisYear: 2026,
      vocabulary: withSeries([seriesOf(measure)]),
    }).unexplained;
  expect(unexplained('standard')).toEqual([]);
  expect(unexplained('level')).toEqual(['每月']);
});
