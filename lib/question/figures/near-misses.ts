import { readHanNumber } from '@/lib/text/han-number';
import { namesKin } from './names-kin';
import type { Ask, Target } from '@/lib/schema/reading';

/** A word that another figure beside the one asked for does not meet. */
export type NearMiss = {
  /** What the question says. */
  readonly asked: RegExp;
  /** Whether a figure is of that kind. */
  readonly isMet: (target: Target, ask: Ask, thisYear: number) => boolean;
  /** What the figure's unit must be like. */
  readonly unit?: RegExp;
  /** What a rule says of a standard (按每月85元划入) meets it as well. */
  readonly inRule?: RegExp;
};

const isChange = (measure: string | undefined): boolean =>
  measure !== undefined && /^(?:yoy|pp)/.test(measure);
const nameOf = ({ indicator, breakdown }: Target): string => `${indicator}${breakdown.join('')}`;
const KINDS_OF_PLACE = /诊所|卫生室|卫生院|医务室|护理站|护理院/;
const GRADES =
  /(?:[a-z甲乙丙丁]|第[一二三四五]|(?<![这那同某每])[一二三四五])档|[a-z甲乙丙丁]类|[甲乙丙]等/i;
/** Of the time before, sources tell without a year. */
const FIRST_YEAR = 1979;
const RARE_LEVEL = /[四五六七八九特]级(?!都|各|分别|联动)/;
const SPREAD =
  /标准差|方差|中位数|众数|(?:四|百)?分位数?(?!置)|四分位|变异系数|离散系数|基尼系数|相关系数|极差|置信区间/;
const ALLIANCE = /(\d+|[一二三四五六七八九十]+)个?省(?:份|市)?(?:药品|耗材|采购|医药|骨科)?联盟/;
const numberOf = (said: string | undefined): string => String(readHanNumber(said ?? '') ?? said);
const COUNTED_WHOLE =
  /(?:人口|人员|患者|医生|医师|护士|床位|机构|医院|药店|企业)(?:(?:一共|总共|大概)?有(?:多少|几)(?!个?百分|成|%)|总[数量])/;
const AGE = /\d+周?岁/;
const NEGATED = /(?<![除是并而无莫如])非(?![常法要得洲遗])\p{Script=Han}{2}/u;

/** Kinds of figures that stand next to each other and share all other words. */
export const NEAR_MISSES: readonly NearMiss[] = [
  // 28省联盟 is not 十二省联盟.
  {
    asked: ALLIANCE,
    isMet: (target, { text }) => {
      const said = ALLIANCE.exec(`${target.area}${nameOf(target)}`)?.[1];
      return said === undefined || numberOf(said) === numberOf(ALLIANCE.exec(text)?.[1]);
    },
  },
  // 非公立医院 are just those that 公立医院 are not.
  {
    asked: NEGATED,
    isMet: (target, { text }) => nameOf(target).includes(NEGATED.exec(text)?.[0] ?? ''),
  },
  // How many there are is not which part of them, nor how many to a thousand people.
  {
    asked: COUNTED_WHOLE,
    isMet: ({ indicator }, { text, operation }) =>
      operation !== undefined ||
      /率|比例|比重|百分|占|密度|[千万百]人|人均|报|付|补/.test(text) ||
      !/率$|比例$|比重$|占比$|每[千万百]/.test(indicator),
  },
  // Who is active on a day is not everybody who ever signed up.
  {
    asked: /日活|月活|活跃(?:用户|人数|度)/,
    isMet: ({ indicator }) => /活跃|日活|月活/.test(indicator),
  },
  // How far figures lie apart, or which lies in the middle, is another figure than any of them.
  {
    asked: SPREAD,
    isMet: (target, { text }) => nameOf(target).includes(SPREAD.exec(text)?.[0] ?? ''),
  },
  // What is done for somebody's spouse or child is not done for that person.
  {
    asked: /[男女]?(?:职工|居民|参保人员?|退休人员)/,
    isMet: ({ breakdown }, { text }) => namesKin(text) || !breakdown.some(namesKin),
  },
  // 80岁以上老人 are not all the old.
  {
    asked: /\d+周?岁(?:及?以[上下]|至|到|-)/,
    isMet: (target, { text }) => nameOf(target).includes(AGE.exec(text)?.[0] ?? ''),
  },
  // What a fund takes in with another is not what that other takes in.
  {
    asked: /(?:生育|工伤|失业|养老|大病)保险(?=基金|[^,。?]{0,4}(?:收入|支出|结存|结余))/,
    isMet: ({ indicator }, { text }) =>
      !/^基本医疗保险基金/.test(indicator) || /含|包括|在内|合并|基本医|职工|居民|医保/.test(text),
  },
  // Who is covered has not yet paid, and what was due is not what came in.
  {
    asked: /(?:缴费|实缴|应缴|断缴|欠缴|停保)人数/,
    isMet: ({ indicator }) => /缴|停保/.test(indicator),
  },
  // A stock is not its share of something else.
  {
    asked: /(?:结余|结存|备付|盈余|赤字|合格|通过|违规|追回|投诉|满意|激活|使用|续保|断保)率/,
    isMet: ({ indicator, measure }, { operation }) =>
      /率|比|占/.test(indicator) || operation !== undefined || measure !== undefined,
  },
  {
    asked: KINDS_OF_PLACE,
    isMet: (target, { text }) => nameOf(target).includes(KINDS_OF_PLACE.exec(text)?.[0] ?? ''),
  },
  // A档 and B档, 甲类 and 乙类 share all other words.
  {
    asked: GRADES,
    isMet: (target, { text }) =>
      nameOf(target)
        .toLowerCase()
        .includes((GRADES.exec(text)?.[0] ?? '').toLowerCase()),
  },
  // What one of them had most of is not what all had.
  {
    asked: /最[高多大低少小贵]的?(?:那|这)?一?(?:家|笔|例|起|单|次(?!均)|件|名)(?![月年])/,
    isMet: ({ indicator }) => /最[高大多低小少]|上限|下限|封顶|限额|单[笔例]/.test(indicator),
  },
  // 四级医院 are none of the third level, nor all hospitals.
  {
    asked: RARE_LEVEL,
    isMet: (target, { text }) => nameOf(target).includes(RARE_LEVEL.exec(text)?.[0] ?? ''),
  },
  // What goods cost less is not how many kinds of them there are.
  {
    asked:
      /(?:平均|价格?|均价)[^,。?]{0,4}(?:降|跌|涨|便宜)(?:了|价|幅)?[^,。?]{0,4}(?:多少|几|百分)|平均[降涨]幅/,
    isMet: ({ indicator, measure }, { targets }) =>
      /[降跌涨价幅]/.test(indicator) || isChange(measure) || targets.length > 1,
  },
  // What it was before the years that a table counts.
  {
    asked: /(?:中国成立|改革开放|解放|建国)(?:以|之)?前(?!后)|旧社会|旧中国|民国/,
    isMet: ({ period }) => period !== '' && Number.parseInt(period, 10) < FIRST_YEAR,
  },
  // What the first half of a year brought is not what all of it did.
  {
    asked: /全年|一整年|整年/,
    isMet: ({ period }) => !/半年|季|月|-H|-Q|-\d/.test(period),
  },
  {
    asked: /次均/,
    isMet: ({ indicator }, { operation }) =>
      /次均|每次|单次/.test(indicator) || operation !== undefined,
  },
  // 多少个统筹地区: how many there are is no share of them.
  { asked: /(?:多少|(?<!哪)几)个(?!月|百分|点|亿|万|工作)/, isMet: () => true, unit: /^[^%‰]*$/ },
  // Who comes from elsewhere is not who goes there.
  {
    asked:
      /来[\u4e00-\u9fff]{1,2}(?=住院|门诊|就医|看病|就诊|结算)|流入|外[省地](?:参保)?(?:人员?|患者|病人)[^,。?]{0,4}[来到]/,
    isMet: (target) => /来|入|外[省地]|省外/.test(nameOf(target)),
  },
  // What a day in bed costs is not what a stay costs.
  { asked: /床日/, isMet: ({ indicator }) => indicator.includes('床日') },
  // 门急诊 are visits of either kind.
  { asked: /(?<!门)急诊/, isMet: (target) => /(?<!门)急诊/.test(nameOf(target)) },
  // How long it takes is not how much it is.
  {
    asked: /(?:多少|几)个?工作[天日]|多久|多长时间/,
    isMet: ({ indicator }) => /[天日月年]|时间|时长|周期|期限/.test(indicator),
  },
  // A reserve that is put aside is not what the fund spends.
  {
    asked: /(?:准备|预备|保证|质保|周转|预付|滞纳|调剂|储备|预留)金/,
    isMet: (target, { text }) =>
      nameOf(target).includes(
        /\p{Script=Han}{2}金/u.exec(text.replace(/基金|资金/g, ''))?.[0] ?? '',
      ),
  },
  // Those that did not pass are not those that applied.
  {
    asked:
      /(?:(?<!有)没有?|尚?未)(?:能|曾|被|再)?(?:通过|参保|参加|报销|接入|联网|纳入|覆盖|享受|结算|缴费|签约|中选|达标|备案|领取|激活|使用|结案|追回|落地)/,
    isMet: (target, { operation }) =>
      operation === 'difference' || /[未没不非无]/.test(nameOf(target)),
  },
  // Of a hundred people is not of each time.
  {
    asked: /每[十百千万]+(?:个|名|位)?(?:参保)?人/,
    isMet: ({ indicator }) => /每[十百千万\d]|率$/.test(indicator),
  },
  // What is aimed at is not what was reached.
  {
    asked: /目标值|(?:预期|计划|规划|考核)(?:值|目标|指标)/,
    isMet: ({ indicator }) => /目标|预期|计划|规划/.test(indicator),
  },
  // What it is now is not what will become of it.
  {
    asked: /会不会(?:再|继续|进一步|要)?(?:涨|降|升|减|提高|下调|上调|取消|穿底|亏)/,
    isMet: () => false,
  },
  { asked: /判(?:了|处)?(?:多少|几)年|(?:多少|几)位(?:数|码)/, isMet: () => false },
];
