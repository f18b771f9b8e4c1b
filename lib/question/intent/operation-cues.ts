import type { IntentReading } from './intent-reading';

type Cue = { pattern: RegExp; reading: Partial<IntentReading> };

const YEARS_COMPARED = String.raw`(?<!\d)(?:\d{4}|\d{2})年(?:末|底)?[^,。?!]{0,14}(?:比|较|和|跟|与|同)(?:\d{4}|\d{2})年(?:末|底)?`;

const MEAN_GROWTH = '(?:复合|年均|年复合|平均每年)(?:增长率|增速|增长|增幅)';

/** Wordings of a calculation beside the plain ones, most telling first. */
export const OPERATION_CUES: readonly Cue[] = [
  // 最少的两个省, 倒数前三: the first from below; 排前四的省, 前6名
  {
    pattern: /(?:最[少低小]|倒数)[^,。?!]{0,4}(?:前?[二两三四五六七八九十]|\d)(?:个|名|位|家)/,
    reading: { intent: 'rank', operation: 'rank', direction: 'low' },
  },
  {
    pattern:
      /前(?:[二两三四五六七八九十]|\d{1,2})(?:名|位|的|是|有|都|分别)|(?:排名?|位列|位居|名列)[^,。?!]{0,4}前[二两三四五六七八九十\d]|最[多高大]的?(?:前)?[二两三四五六七八九十]个/,
    reading: { intent: 'rank', operation: 'rank', direction: 'high' },
  },
  // 高点和低点分别是哪年: both ends of a series
  {
    pattern:
      /最?[高多大](?:的|点|值)?(?:(?:和|与|跟|、|,)|是?哪(?:一)?年,?)最?[低少小](?:的|点|值)?[^,。?!]{0,8}(?:哪|几几)/,
    reading: { intent: 'rank', operation: 'rank', direction: 'high' },
  },
  // 收入有百分之多少是财政给的, 一共是几分之几
  {
    pattern:
      /(?:百分之(?:多少|几)|几成|多大比例|多少比例|百分比)(?:是|属于|来自|由|靠)|几分之[一几]/,
    reading: { operation: 'share', measure: 'share' },
  },
  // 2025年比2024年多吧, 比2024年涨了不少
  {
    pattern: new RegExp(
      `${YEARS_COMPARED}[^,。?!]{0,14}(?:多(?!少)|(?<!多)少|高|低|涨|跌|降|增|减|大|小|贵)(?:了|些|不少|很多|许多|一点|一些|出)*(?:吧|吗|么|没有?$|对吗|是吧|对吧|是吗|对不对|,|$)`,
    ),
    reading: { intent: 'compare', operation: 'difference' },
  },
  // 职工比居民高吗, 西药比中成药多,对不对
  {
    pattern:
      /比(?!\d|[例重较如]|上年|[去前]年|上一年|前一年|同期)[^,。?!]{1,16}?(?:要|还|更)?(?:多|(?<!多)少|高|低|大|小|贵|便宜|长|短)(?:了|些|一些|一点|很多|许多|不少|得多)*,?(?:吗|吧|么|是吗|是吧|对吗|对吧|对不对|是不是|是这样吗|是真的吗|真的吗|没错吧)$/,
    reading: { intent: 'compare', operation: 'difference' },
  },
  // 职工比居民是1比几: how many of the second there are to one of the first
  {
    pattern: /[1一]比(?:几|多少)|[1一]:(?:几|多少)/,
    reading: { intent: 'compare', operation: 'ratio' },
  },
  // 关节类比脊柱类大多少亿
  {
    pattern: /[比较][^,。?!]{1,24}(?:大|小|长|短|快|慢|重|轻)(?:了|出)?(?:几|多少)/,
    reading: { intent: 'compare', operation: 'difference' },
  },
  // 翻了几倍, 增至几倍, 扩大了多少倍: how many times the old is the new.
  {
    pattern: /(?:翻|增至|扩大|增长到|涨到|增加到)(?:了|成)?(?:几|多少)(?:倍|番)/,
    reading: { intent: 'compare', operation: 'ratio' },
  },
  // 2025年比2024年多结了多少万人次, 比上年少赔出几个亿: whatever is done more of.
  {
    pattern:
      /(?:比(?![例重率较])|较)[^,。?!]{1,20}?(?<![最许很不])(?:多|(?<!多)少)(?![多少几长大久高年数])[一-龥]{1,3}?(?:了|出)?(?:多少|几)(?!倍|成|[个]?百分)/,
    reading: { intent: 'compare', operation: 'difference' },
  },
  // 多花了多少, 少收几个亿.
  {
    pattern: /(?:多|少|高|低|净)(?:花|收|付|用|支|报|赚|交|缴|住|增|减|出)(?:了|出)?(?:多少|几)/,
    reading: { intent: 'compare', operation: 'difference' },
  },
  // 差几岁, 低几个点, 高出不少吗, 收入支出差
  {
    pattern:
      /差(?:了|出)?(?:(?:几|多少)(?!倍)|不少|多大|很多)|(?:高|低|多|(?<!多)少)(?:了|出)?几?个?(?:百分)?点|(?:和|与|跟|同)[^,。?!]{1,20}(?:相比|比起来)?差(?:别|异)?$/,
    reading: { intent: 'compare', operation: 'difference' },
  },
  // 跟省里的比一下, 和去年作个对比
  {
    pattern:
      /(?:和|与|跟|同)[^,。?!]{1,20}(?:比一?比|比较?一下|对比一下|[作做]个?(?:对比|比较))(?!.*(?:谁|哪))/,
    reading: { intent: 'compare', operation: 'difference' },
  },
  // 2025年比2024年哪个掉得多, each by how much
  {
    pattern: new RegExp(
      `${YEARS_COMPARED}[^,。?!]{0,10}(?:谁|哪)[^,。?!]{0,8}(?:涨|增|升|掉|跌|降|减|少)[^,。?!]{0,3}(?:多|快|猛|厉害|大)`,
    ),
    reading: { intent: 'compare', operation: 'difference' },
  },
  // 复合增长率哪个高, 往后五年谁涨得快: ranked by the mean growth that is printed or foreseen.
  {
    pattern: new RegExp(
      `${MEAN_GROWTH}[^,。?!]{0,8}(?:哪|谁)[^,。?!]{0,8}(?:高|快|大)|(?:哪|谁)[^,。?!]{0,16}${MEAN_GROWTH}[^,。?!]{0,4}(?:高|快|大)|(?:未来|往后|今后|接下来)[^,。?!]{1,6}年[^,。?!]{0,10}(?:哪|谁)[^,。?!]{0,12}(?:涨|增|升|长)[^,。?!]{0,4}(?:快|猛|多)|(?:哪|谁)[^,。?!]{0,12}(?:未来|往后|今后|接下来)[^,。?!]{1,6}年[^,。?!]{0,6}(?:涨|增|升|长)[^,。?!]{0,4}(?:快|猛|多)`,
    ),
    reading: { intent: 'rank', operation: 'rank', direction: 'high', measure: 'average_growth' },
  },
  // 谁涨得快, 哪个增长更快: ranked by growth, not by size.
  {
    pattern: /(?:谁|哪)[^,。?!]{0,12}(?:涨|增|升|长)[^,。?!]{0,4}(?:快|猛|厉害)/,
    reading: { intent: 'rank', operation: 'rank', direction: 'high', measure: 'yoy_pct' },
  },
  // 去年比前年是多了还是少了
  {
    pattern:
      /(?:比|较|和|跟|与)[^,。?!]*(?:多了|少了|涨了|降了|增了|减了|高了|低了)还是(?:多|少|涨|跌|降|增|减|高|低)了?/,
    reading: { intent: 'compare', operation: 'difference' },
  },
  // 门诊和住院人次之比; of a ratio over the years it is the course that is asked
  {
    pattern: /^(?!.*(?:历年|逐年|这些年|走势|趋势|变化|怎么走|演变)).*(?:之比(?![例重])|比值)/,
    reading: { intent: 'compare', operation: 'ratio' },
  },
  // 总支出扣掉统筹
  { pattern: /扣掉|去掉|刨掉/, reading: { intent: 'compare', operation: 'difference' } },
  // 列个序列, 逐年列出来: a series, though it says 列.
  { pattern: /序列|(?:逐年|历年|每年|各年)[^,。?!]{0,16}列/, reading: { intent: 'series' } },
  // 公立多还是民营多, 职工高还是居民高
  {
    pattern: /(多|高|大|贵|快|长)还是[^,。?!]{1,14}\1(?:$|[?,。呢些])/,
    reading: { intent: 'rank', operation: 'rank', direction: 'high' },
  },
  {
    pattern: /(少|低|小|便宜|慢|短)还是[^,。?!]{1,14}\1(?:$|[?,。呢些])/,
    reading: { intent: 'rank', operation: 'rank', direction: 'low' },
  },
  // 2025年比2024年多还是少, 2024年比2025年
  {
    pattern: new RegExp(
      `${YEARS_COMPARED}(?:的)?[^,。?!]{0,14}(?:多还是少|少还是多|高还是低|低还是高|大还是小|是多是少|是高是低|是增是减|是涨是跌|是升是降|怎么样|如何|情况)|${YEARS_COMPARED}$`,
    ),
    reading: { intent: 'compare', operation: 'difference' },
  },
  {
    pattern: /加起来|加一起|加一块|总共加|累加|凑一起|合起来|合一起|合在一起|合一块|合到一起/,
    reading: { operation: 'sum' },
  },
  // 产前检查加住院分娩多少
  {
    pattern:
      /^(?!.*[占比倍差]).*[^增参追添附外更超施叠]加(?![起在一上入强快大总重急倍息以拿班密固盟油工权价成深码])[^,。?!]{2,20}(?:多少|几)/,
    reading: { operation: 'sum' },
  },
  // 本金加违约金,超过1亿了吧
  {
    pattern:
      /[^增参追添附外更超施叠]加(?![起在一上入强快大总重急倍息以拿班密固盟油工权价成深码])[^,。?!]{2,24},?(?:一共|总共|合计|都|已经|有没有|是不是|能不能)*(?:超过|不到|达到|够)了?\d[^,。?!]{0,8}(?:吗|吧|没有)/,
    reading: { operation: 'sum' },
  },
  // 哪个降得多: by how much each fell, and not which is more.
  {
    pattern:
      /^(?!.*(?:集采|降价|降幅|价格)).*(?:哪|谁)[^,。?!]{0,16}(?:降|跌|减|掉|下降|下跌|减少|回落)(?:得|的|了)?(?:更|最|比较)?[多大快猛狠](?:些|一些|一点)?(?:$|[?,。呢])/,
    reading: { intent: 'rank', operation: 'rank', direction: 'low', measure: 'yoy_pct' },
  },
  {
    pattern:
      /(?:哪|谁)[^,。?!]{0,16}(?:涨|升|增|提高|上升|上涨|增长|增加)(?:得|的|了)?(?:更|最|比较)?[多大快猛](?:些|一些|一点)?(?:$|[?,。呢])/,
    reading: { intent: 'rank', operation: 'rank', direction: 'high', measure: 'yoy_pct' },
  },
];
