/** Words that name two things at once → the two, where both are meant. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/收支(?=分别|各|是多少|多少|情况|如何|怎么样|总额|总数|两|规模)/g, '收入和支出'],
  [/(?<=基金)收支(?=$|[?,。呢])/g, '收入和支出'],
  // 住一次院, 看了几次病: a verb and its object that stand apart are one word.
  [/(住|看)(?:了|过)?((?:[一二两三几每]|多少)[次回趟天])(院|病)/g, '$1$3$2'],
  // 住院一次平均花多少: what one stay costs.
  [
    /(?:平均)?住院[一每]次的?(?:平均|大概|大约|一般|通常|要|得|需要?)*(?:花(?:费|了|掉)*(?=多少|几)|(?=多少(?:钱|元|块)))/g,
    '次均住院费用',
  ],
  // 住一次院比职工便宜: what is cheap or dear is what it costs.
  [/(?:平均)?住院[一每]次的?(?=[^,。?!]{0,10}(?:贵|便宜))/g, '次均住院费用'],
  // 多追回多少, 多用了百分之几: what is done more of is said before how much more.
  [
    /(?<![最许很不差好诸更众大几繁增至])(多|(?<!多)少)(?![多少几了出长大久高年数次种元项方级层地个人发样家儿])(?:([^,。?!多少几的了比于]{2,4})(?:了|出)?(?=多少|几|百分之)|([^,。?!多少几的了比于])(?:了|出)?(?=百分之|几成|几个百分)|([付缴结赔罚抓追破签])(?:了|出)?(?=多少|几))/g,
    '$2$3$4$1了',
  ],
  // 本金连违约金一共: both.
  [
    /(?<=\p{Script=Han}{2})(?:连同|连带|连着|连|带上)(?=\p{Script=Han}{2,8}?(?:一共|总共|合计|加起来|加一起|一起|共))/gu,
    '和',
  ],
  [/收入支出(?=各|分别|是?多少|两)/g, '收入和支出'],
  [/享待(?=人[数次员]|的?人)/g, '享受待遇'],
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
  [/男女(?=分别|各|的|平均|人均|预期|之?间?差|相差)/g, '男性和女性'],
  // 集采前后…变化, 调整前后差多少: the two are held against each other.
  [
    /(集采|改革|调整|调价|谈判|整合|合并|试点|实施|执行|施行|推行|落地|上线)前后(?=[^,。?]{0,14}(?:差|对比|各|分别|变化|[升降涨跌增减多少高低提]))/g,
    '$1前和$1后',
  ],
  [/城乡(?=分别|各)/g, '城市和农村'],
  [/(?<![\d.])([012]\d)(?:年)?(?:→|->|=>)([012]\d)(?:年)?(?![\d.])/g, '20$1年到20$2年'],
  [/转(?:进来?|过来)/g, '转入'],
  [/转(?:出去|走)/g, '转出'],
  // 脊柱、关节两类器械 counts the two before it.
  [/(?<!、[^,。?、]{1,6})一类(?=[^,。?]{0,6}器械)/g, 'i类'],
  [/(?<!、[^,。?、]{1,6})二类(?=[^,。?]{0,6}器械)/g, 'ii类'],
  [/(?<!、[^,。?、]{1,6})三类(?=[^,。?]{0,6}器械)/g, 'iii类'],
  // 二类慢特病, 慢特病二类: 这三类 counts.
  ...(['一', '二', '三'] as const).map((digit, at): readonly [RegExp, string] => [
    new RegExp(
      `(?<![这那哪分共有成几等前后第各、])${digit}类(?=(?:门诊)?(?:慢|特殊?病|大病|病种))|(?<=慢特病|慢性病|特殊病|病种)的?${digit}类(?!医)`,
      'g',
    ),
    `${'i'.repeat(at + 1)}类`,
  ]),
  [/一类(?=新药|创新药)/g, '1类'],
  [/二类(?=新药|创新药)/g, '2类'],
  // 看病总共花了多少: what treatment costs in all; what one visit costs is another figure.
  [
    /(?<![一每单]次|[一每]回)看病(?:就医)?(?:总共|一共|总的|合计)?花(?:费|销)?(?:掉)?了?(?:总共|一共)?(?=多少)/g,
    '医疗总费用',
  ],
  // 给新同事解释下: to whom it is told is no part of what.
  [
    /给(?:我们?)?新?(?:来的)?(?:同事|人|领导|群众|老百姓|大家|家人)们?(?=(?:解释|讲|说|介绍|科普|普及))/g,
    '',
  ],
  // 除医疗救助以外的渠道: the others; 除此之外 names none.
  [
    /除(?:了|开|去)?(?![此了])[^,。?除]{2,12}?(?:之|以)?外(?:的)?(?:其他|其它|别的|另外的)?(?=渠道|途径|方式|部门|来源|险种|机构)/g,
    '其他',
  ],
  [/平均(?:下来)?[一每]个?(?:参保)?人(?![次均民口员群类])(?:[一每]年)?/g, '人均'],
  [/参保人员?均|参保者人均|参保人人均/g, '人均'],
  // 每人每年, 平均每个受资助的人: a head, of whom and when said beside it; 每人次 and 每人每月 are other figures.
  [
    /(?:每年)?(?:平均|均摊)?(?:到|给)?每(?:一)?[个名位]?(?:[^,。?每]{1,5}的)?(?:参保)?人(?:员|头)?(?:每年|一年|全年)?(?![次数均员]|每|账户|大代表|[^,。?]{0,3}(?:一样|同样|相同|等额))/g,
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
  // Where one goes round the corner is of the first level; what is counted there are institutions.
  [/(?<=[在到去])社区(?:医院)?(?=看|门诊|就诊|就医|住院)/g, '一级及以下医院'],
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
  // The same of what is settled directly, where it is said: 跨省住院,本地人出去的多还是外省人进来的多.
  [
    /(?<=跨省[^。?]{0,16})(?:本地|本市|本省|当地)(?:的)?(?:参保)?(?:人员?|患者|病人|群众)(?:出去|往外跑|外出)(?:看病|就医|就诊|住院)?的?/g,
    '跨省直接结算',
  ],
  [
    /(?<=跨省[^。?]{0,24})(?:外省|省外|外地)(?:的)?(?:参保)?(?:人员?|患者|病人|群众)(?:进来|过来|流入)(?:看病|就医|就诊|住院)?的?/g,
    '外来就医直接结算',
  ],
  // 本地人出去的多还是外省人进来的多: who goes and who comes.
  [
    /(?:本地|本市|本省|当地)(?:的)?(?:参保)?(?:人员?|患者|病人|群众)(?:出去|往外跑|外出)(?:看病|就医|就诊|住院)?的?/g,
    '异地就医省外转出',
  ],
  [
    /(?:外省|省外|外地)(?:的)?(?:参保)?(?:人员?|患者|病人|群众)(?:进来|过来|流入)(?:看病|就医|就诊|住院)?的?/g,
    '异地就医省外转入',
  ],
  [
    /(?:参保|本地|当地)(?:人|人员|患者|群众)(?:的)?(?:省外|外省|跨省)(?:异地)?就医/g,
    '异地就医省外转出',
  ],
  [/跨省(?:异地)?(?=[^。?]{0,8}(?:异地就医省外转|跨省直接结算))/g, ''],
  // 外地人到芜湖住院: who comes, and not who goes.
  [
    /(?:外(?:地|来|市|省)|[省市]外)(?:的)?(?:参保)?(?:人员?|患者|病人|群众|职工|居民)(?:来|到|跑到|跑来|在)(?!外)([^,。?外]{0,6}?)(?:来)?(?=住院|看病|就医|就诊|结算|门诊)/g,
    '$1外来就医',
  ],
  // 居民医保多少人, 职工医保哪边人多: who is insured is counted.
  [
    /(?:职工|居民|基本)(?:基本)?医疗?保险?(?=(?:现在|目前|一共|总共|到底|的)*(?:有|是)?(?:多少|几)[万亿]*个?人(?![次均民])|(?:现在|目前|的)*(?:是)?(?:哪(?:边|里|个市|家)?|谁)的?人(?:数)?(?:更|比较)?[多少])/g,
    '$&参保',
  ],
  [
    /(?<!的)((?:城乡)?居民|(?:在职)?职工|退休(?:人员|职工))(?=(?:一共|总共|现在|目前|各|都)*(?:有|是)?多少[万亿]*人(?:$|[,。?、]))/g,
    '$1参保',
  ],
  [
    /(?:有)?(多少|几)([万亿]*)个?人(?:交|缴|参加|上)(?:了)?((?:城乡)?居民|职工)(?:基本)?医疗?保险?/g,
    '$3医保参保$1$2人',
  ],
  [
    /(?:收|进)(?:来|上来)?的钱[^,。?]{0,3}(?:减|扣|除)[^,。?]{0,2}?(?:花|用)(?:掉|出去)?的钱/g,
    '收入减去支出',
  ],
  // 没走职工医保的老百姓: those of the other scheme.
  [
    /(?:没有?走|不走|没有?交|不是|没有?上)职工(?:基本)?医疗?保险?(?:的(?:老百姓|群众|居民|人群?|人员))/g,
    '居民医保',
  ],
  // 查了多少家: inspected, and no 查一下.
  [/(?<![检核抽普审调筛排])查(?:了|过)(?=多少|几)/g, '检查'],
  [/(?<=参保)((?:哪(?:边|里|家)?|谁)的?)人(?:数)?(?=(?:更|比较)?[多少])/g, '人数$1'],
  [/,?(?:按|用|要)?(?:的)?全国(?:的)?口径(?=$|[,。?])/g, ',全国'],
  // 哪几年收不抵支, 今年收不抵支吗; how much was lacking is a figure of its own.
  [/(?<=(?:哪[^,。?]{0,4}年|什么时候|何时)[^,。?]{0,16})(?:收不抵支|入不敷出)/g, '收入低于支出'],
  [
    /(?:有没有|是否|是不是)?(?:出现)?(?:收不抵支|入不敷出)(?=了?(?:[吗么吧]|没有?|,对吗|$))/g,
    '收入比支出少',
  ],
  [/(?<!当期|当年|本期)(?:收不抵支|入不敷出)了?(?=多少|几)/g, '收支缺口'],
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

/** 入不敷出,缺口有多大; 是赤字吧; 结余由正转负了: that more was spent than came in is said or asked. */
const SHORT_OF =
  /[,。]?(?:的)?(?:当期|当年|本年|全年|年度)?(?:收支|结余|结存|资金)?(?:已经|也|又|都|是|有|出现了?|存在|开始|是不是|是否|有没有)*(?:入不敷出|收不抵支|收支倒挂|亏空|赤字|亏损|超支|缺口|由正转负|转负|为负|花超)了?/;
const OF_SHORT =
  /^(?!.*(?:怎|如何|为|因|哪|谁|什么|咋))[,。]?(?:那|又|到底|已经|一共|大概)*(?:缺口|赤字|亏空|窟窿|差额)?(?:了|有|是|到|转|差|缺|亏)*(?:多大|多少|几)?[^,。?()\d]{0,4}$/;

/** What is taken for a deficit as a question for expenditure beyond income, where nothing else is asked. */
function shortOf(text: string): string | undefined {
  let [rest, match] = [text, SHORT_OF.exec(text)];
  if (!match) return undefined;
  const head = text.slice(0, match.index);
  rest = text.slice(match.index + match[0].length);
  for (match = SHORT_OF.exec(rest); match; match = SHORT_OF.exec(rest))
    rest = rest.slice(0, match.index) + rest.slice(match.index + match[0].length);
  if (!OF_SHORT.test(rest)) return undefined;
  const asks = /多|几/.test(rest) ? '多少' : ',对吗';
  return `${head.replace(/(?:的)?基金$/, '')}收入比支出少${asks}`;
}

const LEFT_OVER =
  /^(.+?(?:扣掉|减去|扣除|除去|刨掉|刨去|剔除|去掉|减掉)[^,。?]{2,16}),([^,。?]*(?:多少|几)[^,。?]*)$/;
const WHAT_IS_COUNTED = /收入|支出|费用|人数|人次|金额|数量|结存|结余/;

/** 支出扣掉统筹,个人账户支出多少: what is left has a name of its own, and is of the same kind. Undefined where nothing is left over. */
export function leftOverOf(text: string): string | undefined {
  const [, taken = '', asked = ''] = LEFT_OVER.exec(text) ?? [];
  const counted = WHAT_IS_COUNTED.exec(asked)?.[0];
  const isLeft = counted === undefined ? /剩|还有|余|其他/.test(asked) : taken.includes(counted);
  return !isLeft || /占|比|增|涨|降|各|分别/.test(asked) ? undefined : `${taken}是多少`;
}

const SURPLUS_RATE =
  /(?:的)?(?:当期|当年|本年|年度)?(?:基金)?(?:收支)?(?:结余|结存|节余|盈余)率(?:是|有|为)?(?:多少|几)?[^,。?()\d]{0,4}/;

/** A question for a surplus as a share of the income as one for income and expenditure. Undefined where none is asked for. */
export function surplusRateOf(text: string): string | undefined {
  if (/累计|滚存|历年/.test(text) || !SURPLUS_RATE.test(text)) return undefined;
  return `${text.replace(/\([^()]*\)/g, '').replace(SURPLUS_RATE, '')}收入比支出多多少`;
}

/** A question for a surplus as one for income less expenditure: 当年结余多少 → 收入比支出多多少. Undefined where none is asked for. */
export function balanceOf(text: string): string | undefined {
  if (/累计|滚存|历年|[够撑].{0,3}(?:几|多少|多久)|可?支付(?:几|多少)个?月/.test(text))
    return undefined;
  const match = BALANCE.exec(text);
  if (!match || match[0].includes('缺口')) return shortOf(text);
  const plain = text.replace(/\([^()]*\)/g, '');
  return `${plain.replace(BALANCE, '')}收入比支出多多少`;
}
