import type { Rewriting } from '@/lib/text/rewrite';

/** 收支, where each of the two is meant. */
const INCOME_AND_EXPENDITURE: readonly Rewriting[] = [
  [/收支(?=分别|各|是多少|多少|情况|如何|怎么样|总额|总数|两|规模)/g, '收入和支出'],
  [/(?<=基金)收支(?=$|[?,。呢])/g, '收入和支出'],
];

/** A verb that something stands within, or that is said before how much more of it is done. */
const SPLIT_VERBS: readonly Rewriting[] = [
  // 住一次院, 看了几次病: a verb and its object that stand apart are one word.
  [/(住|看)(?:了|过)?((?:[一二两三几每]|多少)[次回趟天])(院|病)/g, '$1$3$2'],
  // 住院一次平均花多少: what one stay costs.
  [
    /(?:平均)?住院[一每][次趟回]的?(?:平均|大概|大约|一般|通常|要|得|需要?)*(?:花(?:费|了|掉)*(?=多少|几)|(?=多少(?:钱|元|块)))/g,
    '次均住院费用',
  ],
  // 住一次院比职工便宜: what is cheap or dear is what it costs.
  [/(?:平均)?住院[一每]次的?(?=[^,。?!]{0,10}(?:贵|便宜))/g, '次均住院费用'],
  // 多追回多少, 多用了百分之几: what is done more of is said before how much more.
  [
    /(?<![最许很不差好诸更众大几繁增至])(多|(?<!多)少)(?![多少几了出长大久高年数次种元项方级层地个人发样家儿])(?:([^,。?!多少几的了比于]{2,4})(?:了|出)?(?=多少|几|百分之)|([^,。?!多少几的了比于])(?:了|出)?(?=百分之|几成|几个百分)|([付缴结赔罚抓追破签])(?:了|出)?(?=多少|几))/g,
    '$2$3$4$1了',
  ],
];

/** Two that are named one behind the other. */
const JOINED: readonly Rewriting[] = [
  // 本金连违约金一共: both.
  [
    /(?<=\p{Script=Han}{2})(?:连同|连带|连着|连|带上)(?=\p{Script=Han}{2,8}?(?:一共|总共|合计|加起来|加一起|一起|共))/gu,
    '和',
  ],
  [/收入支出(?=各|分别|是?多少|两)/g, '收入和支出'],
];

/** Words that are cut short. */
const CLIPPED: readonly Rewriting[] = [
  [/享待(?=人[数次员]|的?人)/g, '享受待遇'],
  [/(?<![民卫养众群])生保(?=待遇|基金|支出|报销|参保|险)/g, '生育保险'],
  [/百分(?=[几多])/g, '百分之'],
  [/(?<=\d月\d{1,2})号/g, '日'],
  // 集采平均降了多少: of goods the fall on average is a fall in price.
  [
    /(?<=(?:集采|国采|联采|采购|中选|耗材|药品|关节|器械)[^,。?]{0,10}平均)(?:降价?|下降|降低)了?(?=多少|几|百分)/g,
    '降幅',
  ],
  // The censuses by their numbers.
  [/七普(?:的?时候)?/g, '2020年'],
  [/六普(?:的?时候)?/g, '2010年'],
];

/** Two sides in one word, where they are held against each other. */
const BOTH_SIDES: readonly Rewriting[] = [
  [/男女(?=分别|各|的|平均|人均|预期|之?间?差|相差)/g, '男性和女性'],
  // 集采前后…变化, 调整前后差多少: the two are held against each other.
  [
    /(集采|改革|调整|调价|谈判|整合|合并|试点|实施|执行|施行|推行|落地|上线)前后(?=[^,。?]{0,14}(?:差|对比|各|分别|变化|[升降涨跌增减多少高低提]))/g,
    '$1前和$1后',
  ],
  [/城乡(?=分别|各)/g, '城市和农村'],
];

/** From one to the other: of years, and of who is insured. */
const FROM_AND_TO: readonly Rewriting[] = [
  [/(?<![\d.])([012]\d)(?:年)?(?:→|->|=>)([012]\d)(?:年)?(?![\d.])/g, '20$1年到20$2年'],
  [/转(?:进来?|过来)/g, '转入'],
  [/转(?:出去|走)/g, '转出'],
];

/** Words that name two things at once → the two, where both are meant; words cut short → the whole ones. */
export const SHORT_FORMS: readonly Rewriting[] = [
  ...INCOME_AND_EXPENDITURE,
  ...SPLIT_VERBS,
  ...JOINED,
  ...CLIPPED,
  ...BOTH_SIDES,
  ...FROM_AND_TO,
];
