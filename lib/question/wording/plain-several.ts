import { rewrite } from '@/lib/text/rewrite';
import type { Rewriting } from '@/lib/text/rewrite';

const COME_IN = '(?:收(?:入|进来?|上来|来)?|进(?:账|项|来)?|入账?)';
const GO_OUT = '(?:支(?:出|付)?|付(?:出(?:去)?)?|花(?:出去|掉|费)?|出(?:账|去)?|用(?:出去|掉)?)';
const HOW_MUCH = '(?:了|是|有)?(?:多少|几)(?:个?亿元?|个?万元?|钱|元|块钱?)?';
const EACH_OF = '各|分别|多少|几|都|列|逐|单独|数|情况|怎';
const LEVEL = '(?:档次?|等级|级别|等次|层级)';

/** Several figures asked for in few words, each with the plain way to ask for them. */
const PLAIN: readonly Rewriting[] = [
  // 收多少付多少, 进多少、出多少: income and expenditure.
  [
    new RegExp(
      `(?<![征吸回没验查])${COME_IN}${HOW_MUCH}[,、;]?(?:又|再|还|和)?${GO_OUT}${HOW_MUCH}`,
      'g',
    ),
    '收入多少,支出多少',
  ],
  [
    new RegExp(
      `(?<=基金|资金|险|保)(?:的)?收(?:进来?|上来)(?:的)?(?:和|与|及|以及|、|跟)${GO_OUT}`,
      'g',
    ),
    '收入与支出',
  ],
  // 每收100块花出去多少块: expenditure as a part of income.
  [
    /每(?:收|进)(?:入|进来?|上来|来)?(?:1|10|100|一|十|一?百)?(?:元|块)?(?:钱)?,?(?:就|要|得|里|平均|大概)*(?:支出?|付|花|用|出)(?:出去|掉|去)?(?:了)?(?:多少|几)(?:元|块|毛|分)?(?:钱)?/g,
    '支出占收入的百分之几',
  ],
  // 三档各几家, 每一级都要: of each group that there is.
  [
    new RegExp(`(?:[二两三四五六这]|哪|每一?|各)个?${LEVEL}(?=[^,。?!]{0,8}(?:${EACH_OF}))`, 'g'),
    '各级',
  ],
  [/每一?个?(级|类|档|种)(?=[^,。?!]{0,8}(?:都|各|分别|多少|几|列|的))/g, '各$1'],
  [/(各[级类档种])(?:医院|机构)?都(?:要|列|给|写|报|说|看)(?:上|出来|全|一下|到|清楚)?/g, '$1'],
  [/,各级(?:医院|医疗机构|机构)/g, ',各级'],
  // 还剩几家, of what is counted and not of what is left over.
  [/还?剩下?(?=(?:多少|几)(?:个|家|所|种|座)(?!月|亿|百分|点))/g, '有'],
  // 这一栏下边细分成了哪些机构, 所含的机构类别: the rows of a table below one of its own
  [/(?:这|那)一[栏行](?=下|底|里|中|又|再|细|分|包|含)/g, ''],
  [/(?:细分|划分|分|拆)(?:成|为|出)了?(?=哪|几)/g, '分'],
  [/所(?:含|包含|包括|辖|属)的?([^,。?]{0,4}?)(?:类别|种类|类型|子类|细类)/g, '下面分哪几类$1'],
  // 平台上都能查些啥, 小程序可供查询的项目有哪些
  [
    /(?<=平台|小程序|app|系统|网站|公众号)(?:上|里|中)?面?,?(?:都|一共|一般|现在|目前)*(?:可供|可以|能够?|可)(?:查询?|查到|查得到|查看)(?:到|得到)?的?(?:项目|内容|信息)?(?:都|一共|分别)?(?:有)?(?:些|点)?(?:什么|啥|哪些|哪几[样项种个])(?:东西|项目|内容|信息)?/g,
    '提供哪些查询功能',
  ],
  // 总数17,分项7+11=18: the numbers that are held against each other
  [/(?<=\d[个家万亿人种]?)\+(\d+(?:\.\d+)?[个家万亿人种]*)=(?=\d)/g, '加$1是'],
  [/(?:总数|一共|总共|共)(?:是|为|有)?(\d+)(?=[,;])/g, '一共$1个'],
  [/(?<=[,而])分项(?:是|为|有)?(?=\d)/g, ''],
  // 2023年比前一年(2022年): the year is said.
  [/(?:前一年|上一年|上年)\(((?:19|20)\d{2})年?\)/g, '$1年'],
  // 一级二级三级: a list without its marks
  [/([一二三]级(?:医院)?)(?=[一二三]级(?!以|及|甲|乙))/g, '$1、'],
  // 第十、第十一批: each is a round.
  [
    /(第(?:[一二三四五六七八九十]+|\d+))(?=[、和与及跟](?:(?:第[一二三四五六七八九十\d]+)[、和与及跟])?第(?:[一二三四五六七八九十]+|\d+)([批轮期届版代]))/g,
    '$1$2',
  ],
  // 省里转出, 省外出: who goes out of the province for treatment, and who comes in.
  [/(?<=[省市县区])里(?=转)/g, '内'],
  [/(?<=省内|省外|市内|市外|跨省)(?:出|出去)(?=[,、和与跟的哪谁各分多]|$)/g, '转出'],
  [/(?<=省内|省外|市内|市外|跨省)(?:进|进来)(?=[,、和与跟的哪谁各分多]|$)/g, '转入'],
  // 各个数 of a place that is told last, in brackets.
  [/^([^()]*(?:多少|几)[^()]*)\(((?!单位)[\p{Script=Han}\d年]{2,10})\)[?。]*$/u, '$2$1'],
  // 多少人次、多少钱: two questions.
  [/(?<=(?:多少|几)(?:人次|[人家件例起次种笔]))、(?=(?:又|还|共)?(?:多少|几))/g, ','],
  // 人次,基金付了多少: what stands alone between two marks is asked for, too.
  [/(?<=[,:;])(人次|人数|金额|家数|件数|起数|数量)(?=[?,][^,。?!]{2,}(?:多少|几))/g, '$1多少'],
];

/** Several figures in the plain way: 收多少付多少 → 收入多少,支出多少; 每一级都要 → 各级. */
export const plainSeveral = (text: string): string => rewrite(withYearBefore(text), PLAIN);

const TWO_WANTED =
  /两个数|两年的?数|哪一?年[^,。?]{0,3}[多少高低大小]|(?:数|都)(?:都)?(?:报|给|列)|各(?:是)?多少/;
/** 增速比上年低几个点: the growth of two years is wanted. */
const GROWTHS =
  /(?:增速|[增涨降跌]幅|增长率)[比较](?:上一年|前一年|上年)[^,。?]{0,4}(?:高|低|快|慢|差|回落|提高|下降|上升|放缓|收窄|扩大|缩小)/;
const BESIDE_YEAR_BEFORE =
  /((?:19|20)?\d{2})(年(?:度|末|底)?[^,。?!]{2,16}?(?:跟|和|与|同|比|较))(?:上一年|前一年|上年)(?:度|末|底)?/g;

/** 2023年的数量跟上一年摆一块,两个数都报: the year before is wanted itself, and not the change alone. */
const withYearBefore = (text: string): string =>
  TWO_WANTED.test(text) || GROWTHS.test(text)
    ? text.replace(
        BESIDE_YEAR_BEFORE,
        (_, year: string, between: string) => `${year}${between}${Number(year) - 1}年`,
      )
    : text;
