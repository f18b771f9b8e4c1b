import { asksMakeUp } from '@/lib/text/asks-make-up';
import { readCrossing } from './read-crossing';
import { asksEffect } from './asks-effect';
import { asksCourse } from './asks-course';
import { asksMeaning } from './asks-meaning';
import { asksToCheck } from './check-cues';
import { asksToExplain } from './asks-to-explain';
import { countedIn } from './counted-in';
import { OPERATION_CUES } from './operation-cues';
import { OPERATION_RULES } from './operation-rules';
import type { IntentReading } from './intent-reading';
import { readDigits } from './read-digits';
import { readPremise } from './read-premise';
import { readTrend } from './read-trend';
import { readSteps } from './read-steps';
import { readWanted } from './read-wanted';
import { unitIn } from './unit-in';

const FIGURE =
  /多少|几(?!乎|点(?!人)|个方面|方面|条|大|项|类|种(?:方式|类型|模式|情况))|多大|多高|多长时间|是多|数[是为]|数据(?![^,。?!]{0,8}(?:通|共享|互认|互联|归集|联网))|总额|比例|占比|规模|金额|如何$|怎么样$/;
/** A figure's name alone asks for the figure: 2025年商业健康保险保费收入. */
const BARE_FIGURE =
  /(?:数|人数|人次|率|费用?|金额|收入|支出|比例|占比|比重|标准|规模|总额|总量|总数|结存|结余|余额|额|量|价格?|增速|增幅|幅度|天数|床日|待遇|能力|寿命|限额|起付线|封顶线|线|比)$/;
/** …人数查一下, 帮忙看看: the order to look it up stands behind the name. */
const ORDERED =
  /呢$|[,]?(?:请|麻烦|帮忙|帮我|给我|想|要)?(?:查|看|找|报|调|列)(?:一下|一查|查|看|找|出来|给我|一报)(?:吧|呗)?$/;
const CHANGE = /增|减|涨|跌|升|降|变化|变动|提高|回落|越来越/;
/** 哪几个 asks which they are; 多少 asks for their number too. */
const HOW_MANY = /多少|百分之|比例|占比|比重/;

const GROWTH_PCT =
  /增长率|增速|增幅|涨幅|降幅|跌幅|同比|增长(?:了)?(?:多少|几|百分)|(?:涨|降|增|多|(?<!多)少|减|跌|升|掉|下降|上升|上涨|增长|减少|增加|提高|下跌)(?:了)?(?:百分之几|百分之多少|几个?百分点|多少个?百分点|几成|多少%)|变化率|增长情况|增减/;
const GROWTH_ABS =
  /(?:增加|减少|多|少|净增|(?<!新)增|降|涨|下降|上升|提高)了?(?:多少|几)(?:万|亿|元|人|家|个(?!百分)|种|次|天|件)|(?:增加|减少|变化|变动)(?:值|量|额|人数)/;
/** 涨了多少: per cent or amount, whichever the source states. */
const GROWTH_LOOSE =
  /(?:增加|减少|净增|(?<!新)增|降|涨|跌|下降|上升|提高|变化|变动)了?(?:多少|几(?!家|个|种|批|次|人))|(?:涨|升|增|多|降|跌|减|少)了?还是(?:没?[涨升增多降跌减少])|比(?:上年|去年|上一年|前一年)(?:多|少|增加|减少|变化)|(?:提高|上升|下降|增加|减少|增长|降低|上涨|下跌|回落)了?(?:吗|没有|没)|是升还是降|是涨还是跌|是增还是减|(?:升|涨|增|多|降|减|跌|少)了还是(?:升|涨|增|多|降|减|跌|少)了?|(?:涨|降|增|减|升|跌)(?:了)?(?:吗|没有|没)|有没有(?:涨|降|增|减)|增减变化/;
/** 支出增速比收入增速低多少: it is the growth that is compared, not the amount. */
const GROWTH_NOUN = /增速|增幅|涨幅|降幅|跌幅|增长率|增长速度/;
/** 增速比上年回落几个点: the growth of two years, and not the change between them. */
const GROWTHS_COMPARED =
  /(?:增速|[增涨降跌]幅|增长率|增长速度)[^,。?\d]{0,4}[比较和跟与同](?:\d{4}年|[去前]年|上一?年|前一年)[^,。?]{0,8}(?:高|低|快|慢|差|回落|提高|下降|上升|放缓|收窄|扩大|缩小)/;
const TWO_YEARS = /\d{4}年[^,。?]*\d{4}年|[今去前]年[^,。?]*[今去前]年/;
/** 甲占比比乙高几个百分点: the shares are compared, where they are printed, and no amounts. */
const SHARES_COMPARED =
  /(?:占比|比重|占[^,。?]{1,10}(?:比例|百分之几))[^,。?]{0,4}比(?!上年|去年|前年|同期)/;
const COMPARED: ReadonlySet<IntentReading['operation']> = new Set(['difference', 'rank']);
const SERIES =
  /趋势|走势|序列|一路|怎么走|历年|(?:各|逐|分)个?月|月份?每个?月|列(?:出|一下)[^,。?!]*每个?月|逐年|各年|每年|变化情况|怎么变|如何变|变化(?:如何|怎么样|怎样|是)?$|的变化|这几年|近[几两二三四五六七八九十\d]+年|变化过程|(?:19|20)\d{2}年?(?:-|~|至|到)(?:19|20)\d{2}年?(?!.{0,12}(?:累计|合计|年均|一共|总共))/;
const OVER_YEARS =
  /这些年|这几年|近几年|近些年|历年|(?:最近|近|过去|这)(?:[两二三四五六七八九]?十[一二三四五六七八九]?|[三四五六七八九]|\d{1,2})(?:多|余|个)?年|一路|从(?:19|20)\d{2}年?(?:到|至)(?:19|20)\d{2}/;
const EACH_YEAR = /每年|逐年|各年|年均|平均|同比|增速|增幅|增长率|累计|合计|一共|总共/;
/** 为什么要跟甲一致: the aim of what is done or should be. */
const WHY_DONE = /(?:为什么|为何|为啥|何以)(?:一定|非|还|就|都)?(?:要|得|应该?|必须|需要?)(?!是)/;
/** 为什么各地救助水平差那么多 asks why a thing differs from place to place, and holds no two figures against each other. */
const DIFFERS_BETWEEN =
  /^(?!.*\d(?!\d{0,3}年)).*(?:各[地省市县]|(?:地区|省份|城乡|城市|区域|地方|医院|人群|制度)(?:之)?间|不同(?:的)?(?:地区|地方|省份|城市|统筹区|人群|制度)|城乡)/;
const CHECK =
  /(?:是否|是不是|能不能|能否|可不可以)?(?:一致|吻合|对得上|对不上|相符|匹配|矛盾|打架|自洽|算得对|算错|对得起来|勾稽|有出入|有误|准不准|准确吗|(?<![结清核预决])算对|算的对|算得出|对得起来|对不对得上|相等|等于(?:总|合计|两|各|全)|等于[^,。?!]{0,16}吗|哪个(?:对|准|是对的|正确)|有(?:没有)?问题吗?$)|为(?:什么|何)[^。?!]{0,24}(?:不一样|不一致|不同|对不上|有出入|有差异|不等于|差这么多|差那么多)|(?:重新|复)?(?:核算|验算|核对|复核|核验)/;
const LIST =
  /[二两三四五六七八九十几](?:个|点|条|项|大|类|方面|个方面|大类)(?:主要|重要|政策|具体|核心)?(?:意义|亮点|建议|措施|问题|经验|特点|举措|任务|挑战|模式|阶段|优势|做法|要求|原则|功能|趋势|难点|内容|作用)|哪些|哪几|有几(?:点|个方面|条|项|类|种|大)|几(?:个方面|点建议|条建议|项措施|种模式|种类型|类)|列出|列举|列一下|列一列|列个|列表|清单|一一|逐一|逐条|全部.{0,4}名单|包括什么|包含什么|包括啥|都有(?:什么|啥|谁)|有什么(?:措施|建议|内容|经验|问题|功能|特点|模式|方式|要求|亮点|新|规定)|分别是(?:什么|谁|指)|分为|分成|分了?几(?:级|类|档|等|种|层|块|步|个(?:等级|档|层|梯队|阵营|阶段|类型|板块|模式))|由什么(?:组成|构成)|构成是|哪[二两三四五六七八九十]|那[二两三四五六七八九十](?:个|大类|大|类|种|项|条|点|样)$|几部分|有啥(?:措施|建议|特点|问题)|(?:面临|存在|遇到|面对)着?的?(?:什么|啥)(?:主要|突出|大)?的?(?:问题|挑战|困难|风险)|怎么分类|(?:包含|组成|构成)(?:项目?|内容|部分)(?:$|[,。?!])/;
const DEFINE =
  /什么是|什么叫|啥叫|啥是|何为|何谓|是什么意思|是啥意思|什么意思|啥意思|咋(?:算|计算|统计|定义)|含义|定义|指的?是?什么|(?:统计|涵盖|包括|算)的(?:都|到底)?是?(?:谁|哪些人|什么人|哪些群体)|(?:指|说|讲)(?:的是)?(?:哪些|哪几|哪类|谁)|(?:指|说|讲)的是(?:什么|啥)|指的?是?(?:哪|怎)|指的是啥|指啥|是指什么|怎么(?:定义|界定|理解|解释)|如何(?:定义|界定|理解)|概念|统计口径|口径(?:是|怎么|如何|是什么|$|[,。](?:请|烦|望))|怎么(?:算|计算|统计)(?:出来)?的?|如何(?:计算|统计|算)|计算(?:方法|公式|口径|方式)|公式(?:是|$)|是(?:一?[个种])?(?:什么|啥)(?:样|性质)的|是(?:一?[个种])?什么(?:[呀啊呢嘛]?(?:$|[?。!])|东西|概念|制度|指标|来着|(?:模式|方式|机制|平台|工具|做法)(?:$|[?。!,]))|是(?:个)?(?:啥|什么)(?:[呀啊呢嘛]|来着|东西|玩意儿?)?(?:$|[,。?!])|全称|算法(?:$|[,。?!]|是|怎)/;
/** 主要建议是什么 asks which they are, not what the word means. */
const KINDS_ASKED =
  /(?:建议|措施|举措|经验|问题|挑战|任务|亮点|困难|难点|启示)(?:都|主要|分别)?(?:是|有)(?:什么|啥)[呀啊呢]?$/;
const WHY =
  /为什么|为何|为啥|原因|缘由|缘故|干[嘛吗啥](?:非|就|总|老|还|不|偏|都|这么|那么|一定)?(?:要|得|不)|怎么会|因何|[靠凭](?:的是|着)?(?:什么|啥)|何以|由于什么|得益于什么|根子|根源|症结|起因|成因|什么导致|的理由|背后是|(?:怎么|咋)(?:这么|那么)[^,。?!]*(?:了|的|到|呢)|怎么就(?:[能会没不]|让|把|成)|(?:怎么|咋)(?:还(?![款钱清])|反[而倒]|却|总(?:的反|是)|老是|偏偏|没(?!收))|(?:文章?|作者|报告|专家|官方|解读)[里中上]?是?(?:怎么|如何)(?:解释|分析)(?=[^,。?!]{5})/;
// 这个办法谁负责解释: a document.
const HOW =
  /怎么|如何|怎样|咋|办法(?!(?:是|由|归)?谁|什么时候|何时|[哪几][天年月]|从|自|有效)|措施|做法|(?<!全)流程|步骤|方式是/;
/** 涨这么多,是不是口径变了: a cause that is but guessed at. */
const CAUSE_GUESSED =
  /是(?:不是|否)?(?:因为|由于)|(?:统计)?(?:口径|统计范围|统计方法|计数的?范围)(?:上|也|都|有|又|是不是|是否|发生)*(?:变|调整?|改)(?:化|动|了|过)*(?:吗|吧|么|没有|的原因|造成|导致|引起|$)|还是(?:统计|计算)?(?:口径|范围|方法|算法)(?:上)?的?(?:事|问题|原因|缘故|变化)/;
/** 说明什么 asks what a figure means, not for the figure. */
const MEANING = /(?:说明|意味着?|反映|体现|表明)[了出]?(?:什么|啥)/;
/** 断缴会怎样 asks what follows. */
const WHAT_THEN = /会(?:怎么样|怎样|咋样|如何)[呀啊呢]?$|有(?:什么|啥)后果/;
/** 怎么缩小差距 asks for the way, not for the gap. */
const BY_WHICH =
  /(?:怎么|如何|怎样|咋)(?:样?才|就)?(?:能|可以)?(?:缩小|弥合|减轻|降低|提高|提升|避免|解决|缓解|促进|保障)/;
const PROVENANCE =
  /出处|原话|哪(?:里|儿)(?:写|说|提到|公布|发布)的|(?<!费用|资金|筹资|收入|经费|主要|钱的)来源(?:是|在|呢|哪|$|[?])|哪(?:份|个|篇|一份)(?:文件|资料|报告|公报|文档|快报|材料|文章)(?:里|中|说|写|提到|$)|原文(?:在|是|怎么)|第几页|哪一页|哪页|在哪(?:里|儿)?(?:写|说|提|看|能查|查)|依据(?:是什么|在哪|呢|$)|谁(?:说|公布|发布)的(?:数据|数)?|数据(?:哪|从哪)来|有(?:原文|依据|出处)吗|哪家(?:写|说|发|讲)的|谁(?:写|说|发|讲)的|作者是|怎么知道|从哪(?:里|儿)?(?:看|查|得)|^[^,]{0,8}(?:哪|哪里|哪儿)来的/;

/** 目的是什么 asks for an aim, and not what the word means. */
const AIM = /(?:目的|用意|意图|初衷|出发点|宗旨)(?:主要|究竟|到底)?(?:是(?:什么|啥)|何在)/;

/** What the wording of a normalised question asks for. */
export function readIntent(text: string): IntentReading {
  const operation = [...OPERATION_CUES, ...OPERATION_RULES].find(({ pattern }) =>
    pattern.test(text),
  );
  const wish = wishOf(text, operation?.reading);
  const wanted = readWanted(text);
  const counted = countedIn(text);
  const unit = unitIn(text);
  return {
    intent: 'passage',
    wanted: wish.intent === 'list' && !HOW_MANY.test(text) && wanted === 'number' ? 'any' : wanted,
    ...readDigits(text),
    ...readPremise(text),
    ...readTrend(text),
    ...(unit !== undefined && { unit: unit.unit }),
    ...(counted !== undefined && { counts: counted.replace('钱', '元') }),
    ...wish,
  };
}

type Wish = Partial<IntentReading>;
type WishRule = (text: string, operation: Wish | undefined) => Wish | undefined;

const PERCENT: Wish = { intent: 'figure', operation: 'growth', measure: 'yoy_pct' };
const AMOUNT: Wish = { intent: 'figure', operation: 'difference', measure: 'yoy_abs' };
const ASKS_WORDS = /什么|哪|怎|如何|为何|谁|吗|是否|有没有/;

/** Most telling first: the first rule that reads a wish decides. */
const WISHES: readonly WishRule[] = [
  (text) => (asksToExplain(text) ? { intent: 'why', wanted: 'reason' } : undefined),
  (text) => (PROVENANCE.test(text) ? { intent: 'provenance' } : undefined),
  (text) =>
    WHY_DONE.test(text) || (WHY.test(text) && DIFFERS_BETWEEN.test(text))
      ? { intent: 'why', wanted: 'reason' }
      : undefined,
  (text) => (CHECK.test(text) || asksToCheck(text) ? { intent: 'check' } : undefined),
  (text) => (MEANING.test(text) || asksEffect(text) ? { intent: 'passage' } : undefined),
  (text) => (AIM.test(text) ? { intent: 'why', wanted: 'reason' } : undefined),
  (text) => (asksMeaning(text) ? { intent: 'define', wanted: 'any' } : undefined),
  (text) => (asksMakeUp(text) ? { intent: 'list', wanted: 'any' } : undefined),
  (text) => (WHAT_THEN.test(text) ? { intent: 'how', wanted: 'any' } : undefined),
  (text) => (BY_WHICH.test(text) ? { intent: 'how', wanted: 'manner' } : undefined),
  (text) =>
    unitIn(text)?.isWish === true
      ? { intent: 'figure', wanted: 'number', operation: 'convert' }
      : undefined,
  readCrossing,
  readSteps,
  (text) =>
    WHY.test(text) || CAUSE_GUESSED.test(text) ? { intent: 'why', wanted: 'reason' } : undefined,
  (text, operation) =>
    operation?.intent !== undefined &&
    COMPARED.has(operation.operation) &&
    GROWTH_NOUN.test(text) &&
    (!TWO_YEARS.test(text) || GROWTHS_COMPARED.test(text))
      ? { measure: 'yoy_pct', ...operation }
      : undefined,
  (text, operation) =>
    operation?.operation === 'difference' && SHARES_COMPARED.test(text)
      ? { ...operation, measure: 'share' }
      : undefined,
  (_, operation) => (operation?.intent === undefined ? undefined : operation),
  // 这些年是涨了吗: every year there is, and the change from the first to the last.
  (text) =>
    OVER_YEARS.test(text) && !EACH_YEAR.test(text) && CHANGE.test(text)
      ? { intent: 'series' }
      : undefined,
  (text, operation) =>
    GROWTH_PCT.test(text)
      ? { ...PERCENT, ...(operation?.operation === 'average_growth' && operation) }
      : undefined,
  (text) => (GROWTH_LOOSE.test(text) && !GROWTH_ABS.test(text) ? PERCENT : undefined),
  (text) => (GROWTH_ABS.test(text) ? AMOUNT : undefined),
  (text, operation) =>
    SERIES.test(text) && !LIST.test(text) ? { intent: 'series', ...operation } : undefined,
  (text) => (asksCourse(text) ? { intent: 'list', wanted: 'any' } : undefined),
  (text) => (KINDS_ASKED.test(text) ? { intent: 'list', wanted: 'any' } : undefined),
  (text) => (DEFINE.test(text) ? { intent: 'define', wanted: 'any' } : undefined),
  (text) => (LIST.test(text) ? { intent: 'list' } : undefined),
  (_, operation) => (operation ? { intent: 'figure', ...operation } : undefined),
  (text) =>
    HOW.test(text) && !FIGURE.test(text) ? { intent: 'how', wanted: 'manner' } : undefined,
  (text) =>
    BARE_FIGURE.test(text.replace(ORDERED, '')) && !ASKS_WORDS.test(text)
      ? { intent: 'figure', wanted: 'number' }
      : undefined,
  (text) => (FIGURE.test(text) ? { intent: 'figure' } : undefined),
];

function wishOf(text: string, operation: Wish | undefined): Wish {
  for (const rule of WISHES) {
    const wish = rule(text, operation);
    if (wish) return wish;
  }
  return {};
}
