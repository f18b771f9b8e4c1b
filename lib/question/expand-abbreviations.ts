/** Words that name two things at once → the two, where both are meant. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/收支(?=分别|各|是多少|多少|情况|如何|怎么样|总额|总数|两|规模)/g, '收入和支出'],
  [/(?<=基金)收支(?=$|[?,。呢])/g, '收入和支出'],
  [/百分(?=[几多])/g, '百分之'],
  [/男女(?=分别|各|的|平均|人均|预期|之?间?差|相差)/g, '男性和女性'],
  [/城乡(?=分别|各)/g, '城市和农村'],
  [/(?<![\d.])([012]\d)(?:年)?(?:→|->|=>)([012]\d)(?:年)?(?![\d.])/g, '20$1年到20$2年'],
  [/转(?:进来?|过来)/g, '转入'],
  [/转(?:出去|走)/g, '转出'],
  [/一类(?=[^,。?]{0,6}器械)/g, 'i类'],
  [/二类(?=[^,。?]{0,6}器械)/g, 'ii类'],
  [/三类(?=[^,。?]{0,6}器械)/g, 'iii类'],
  [/一类(?=新药|创新药)/g, '1类'],
  [/二类(?=新药|创新药)/g, '2类'],
  [/平均(?:下来)?[一每]个?人(?![次均民口员群类])(?:[一每]年)?/g, '人均'],
  [/参保人员?均|参保者人均|参保人人均/g, '人均'],
  // 每人每年, 平均每个受资助的人: a head, of whom and when said beside it; 每人次 and 每人每月 are other figures.
  [
    /(?:每年)?(?:平均|均摊)?(?:到|给)?每(?:一)?[个名位]?(?:[^,。?每]{1,5}的)?(?:参保)?人(?:员|头)?(?:每年|一年|全年)?(?![次数均员]|每|账户|大代表)/g,
    '人均',
  ],
  // 报几成, 自己掏百分之几: the rate that is paid, and no share of something.
  [
    /(?:能|可以?|给)?(?:报销?|支付)(?:掉|了|到)?(?:几成|百分之(?:几|多少)|多少比例|多大比例)/g,
    '报销比例多少',
  ],
  [
    /(?:自己|个人)(?:还)?(?:要|得|需要?)?(?:掏|付|出|负担|承担)(?:几成|百分之(?:几|多少)|多少比例|多大比例)/g,
    '个人负担比例多少',
  ],
  [/生(?:下|了)?(?:一个|个|完|了个)?(?:孩子|小孩子?|娃娃?|宝宝|小朋友)/g, '生孩子'],
  [/(?:缴|交)(?:满|够|足)(?:多少|几)年/g, '累计缴费年限几年'],
  // 新办法 is no 新办.
  [/新(?=参保|参加|入保|登记|加入|(?:开|增)?[办设](?![法理备])|开(?!发|展|始|放))/g, '新增'],
  [
    /(?:外省|省外)(?:的)?(?:参保)?(?:人员?|患者|病人|群众)?(?:来|到|跑到|跑来)([^,。?外]{0,6}?)(?:来)?(?:看病|就医|就诊)/g,
    '$1异地就医省外转入',
  ],
  [
    /([^,。?]{0,6})人?(?:到|去|跑到|跑去|上)(?:外省|省外)(?:去)?(?:看病|就医|就诊)/g,
    '$1异地就医省外转出',
  ],
  [/,?(?:按|用|要)?(?:的)?全国(?:的)?口径(?=$|[,。?])/g, ',全国'],
  // What is not wanted is said beside what is: 不要门诊合计的.
  [/[,。?](?:不要|别给我?|不是要)[^,。?]{1,10}的?(?=[,。?]|$)/g, ''],
];

/** 居民医保 has no fund beside the pooled one. */
const RESIDENT_FUND =
  /(居民(?:基本)?(?:医保|医疗保险)?的?)统筹(?:基金)?(?=收入|支出|收支|结余|结存|累计|当期|当年)/g;

/** 收支分别 → 收入和支出分别: each of the two is then read on its own. */
export function expandAbbreviations(text: string): string {
  const plain = text.includes('职工') ? text : text.replace(RESIDENT_FUND, '$1基金');
  return ABBREVIATIONS.reduce((rest, [pattern, words]) => rest.replace(pattern, words), plain);
}

const BALANCE =
  /(?:的)?(?:收入(?:减|减去|扣除|扣掉)支出|收支(?:差额?|差距|之差|相差|相抵|结余|节余|缺口|盈余|净额)|(?:当年|本年|全年|年度|当期)?(?:结余|节余|盈余)(?!率|资金))(?:后|之后)?(?:是|有|为|还剩|结余)?(?:多少|几)?[^,。?()\d]{0,4}/;

/** A question for a surplus as one for income less expenditure: 当年结余多少 → 收入比支出多多少. Undefined where none is asked for. */
export function balanceOf(text: string): string | undefined {
  if (/累计|滚存|历年|[够撑].{0,3}(?:几|多少|多久)|可?支付(?:几|多少)个?月/.test(text))
    return undefined;
  const match = BALANCE.exec(text);
  if (!match) return undefined;
  const plain = text.replace(/\([^()]*\)/g, '');
  return `${plain.replace(BALANCE, '')}收入比支出多多少`;
}
