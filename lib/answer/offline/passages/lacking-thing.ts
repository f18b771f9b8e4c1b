import type { Ask } from '@/lib/schema/reading';
import { lackingMember, lackingNames } from './lacking-names';

/** Dates tell no duration. */
const DATE =
  /(?:19|20)\d{2}\s*[-~至—–]\s*(?:19|20)?\d{2}年?|(?:19|20)\d{2}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月(?:\d{1,2}日)?/g;
const DURATION =
  /[\d一二两三四五六七八九十半](?:多|余|来)?个?(?:工作日|自然日|天|日|月|周|星期|年|小时|分钟|秒)|当[天日场年月]|即时|实时|立即|随时|长期|终身|永久|每(?:半|一)?[年季月周日天]|定期/;

const DAY = /\d{1,2}月(?:\d{1,2}日)?/g;
/** Up to when something was counted, and when somebody wrote of it (王某, 2022), is not when it came about. */
const AS_OF =
  /截[至止]?(?:19|20)\d{2}年(?:\d{1,2}月)?[底末]?|[(（;；][^()（）;；]{1,16}[,，]\s*(?:19|20)\d{2}[a-e]?(?=[)）;；])/g;
/** 尚未批准: not yet, so in no year. */
const YEAR = /(?:19|20)\d{2}|[去今前当同次]年|尚未|从未|暂未|仍未/;
/** What is planned, or in which case; 将新药纳入目录 only has its object before the verb. */
const AHEAD =
  /(?:[也还仍必即又都均年底末后月]|未来)将|将(?:会|于|在|继续|进一步|全面|逐步|持续|实现|达|突破|覆盖|基本|自|成为|保持|迎来|不再|是|从)|拟|计划|预计|力争|目标|争取|年起|(?<!一)起(?=[,，]|施行|实施|执行|全面|所有|正式|$)|[自从][^,。]{0,14}起(?!初)|到20\d\d年|年[底末]?前|年[底内]|(?:达到?|满|届|完成|通过|办理|备案|出院|结算|缴费|参保|登记|审核)[^,，。]{0,12}[后时]|[次当][日天月场]|次年|当年(?!度)|即[日时可]|退休后|[\d一二三四五六七八九十两]+个?(?:工作)?[日天月]/;
const WHEN = '(?:什么时[候间]|啥时候?|何时|哪一?[年天]|几几年)';

type Thing = {
  /** What a question names that it wants, whatever it is about; in a group, where that says it better. */
  readonly asked: RegExp;
  /** How a text that gives it looks. */
  readonly said: RegExp;
  /** What the group finds must stand there itself, too. */
  readonly isItself?: boolean;
};

/** Things that a text gives in a form of its own: a sentence without it tells something else of the same subject. */
const THINGS: readonly Thing[] = [
  {
    asked: /多久|多长时间|几个?(?:工作日|小时|分钟|星期|礼拜)|时限|有效期|办理期限/,
    said: DURATION,
  },
  // A time is told by a date or a span, by what must come first, or by what has been reached.
  {
    asked: /什么时候|啥时候?|何时/,
    said: /(?:19|20)\d{2}|\d{1,2}月|年[底初末中]|[去今前当同次明]年|季度|时期|期间|年代|世纪|[以之][前后内]|(?:达到?|满|届|完成|通过)[^,，。]{0,12}[后时][,，]|即[日时]|每[年月日]|[\d一二三四五六七八九十两]+个?(?:工作)?[日天月年]|期内|退休后|起施行|尚未|从未|暂未|仍未/,
  },
  {
    asked: /谁(?:来|去)?(主持|签发|讲话|发言|主讲|撰写|执笔|带队|宣布|起草|审批|签字)/,
    said: /./,
    isItself: true,
  },
  { asked: /谁(?:负责|来)?解释|解释权/, said: /解释/, isItself: true },
  {
    asked: /哪一?天|几月|几号|哪个?月(?!度)/,
    said: /\d{1,2}月|\d{1,2}日|月[初中底]|每月|即日|当[日天月]|起施行/,
  },
  {
    asked:
      /哪一?年(?!级)|几几年|(?:什么|哪个|啥|启动|起步|开始|开展|成立|出台|实施|施行|建立|试点|批准|加入|设立|生效|上线)的?(?:年份|年头|时间(?!表)|日期)|各是(?:什么|啥)时[候间]/,
    said: YEAR,
  },
  // What is still to come is told by what is planned, or by the case in which it comes.
  {
    asked: new RegExp(
      `${WHEN}[^,。?]{0,2}?(?:才|就)?(?:能|会|可以|将|可能|打算|计划|准备|预计)|(?:以后|今后|将来)[^,。?]{0,8}会`,
    ),
    said: AHEAD,
  },
  // Which was first is told by what came first.
  {
    asked: new RegExp(
      `^(?!.*(?:${WHEN}|年份|时间)).*(最先|最早|率先|头一个|排第一个|先后(?:顺序|次序))`,
    ),
    said: /最先|最早|率先|首[个家例次先]|首批[^,。]{0,10}[有为是:]|第一(?!批)|先行|始于/,
  },
  // When a paper came out is not told by the year that it is about.
  {
    asked:
      /(?:公报|快报|年报|报告)[^,。?]{0,4}(?:什么时候|啥时候?|何时|哪一?[天年]|哪个月|几月|几号)[^,。?]{0,4}(?:发布|公布|公开|出台|印发|发的|出来)|(?:公报|快报|年报|报告)的?(?:发布|公布|印发)(?:时间|日期)/,
    said: /发布|公布|公开|出台|印发|颁布|发文|日期|推出|下发/,
  },
  {
    asked: /(?<!哪)几个?(?:级|档|等级|层级|层次)/,
    said: /[\d一二两三四五六七八九](?:个)?(?:级|档|等|层)/,
  },
  {
    asked:
      /(?:带|交|提交|提供|准备|需要?|要|什么|哪些|啥)[^,。?]{0,4}(材料|资料(?!来源)|证件|证明)/,
    said: /材料|资料|证件|证明|凭证|身份证|社保卡|医保卡|户口|发票|单据|病历|申请表/,
  },
  {
    asked: /(?:办理|申请|转移|接续|备案|报销|查询|认定|具体)[^,。?]{0,6}(流程|步骤|程序)/,
    said: /流程|步骤|程序|手续|首先|第一步|先[^,。]{1,16}(?:再|后)|点击|登录|进入|选择|提交/,
  },
  {
    asked: /罚(?:款|多少|几倍|金)|处罚|判(?:了|处)?(?:几|多少)年/,
    said: /罚|刑|判|违约金|追究|赔偿|吊销|取消|解除|暂停|中止|移[交送]|记分|拘/,
  },
  // How to do it oneself is told by where one goes and what one does.
  {
    asked:
      /(?:怎么|如何|怎样|咋)(?:才能|去|样)?(申请|办理|激活|注册|成为|退出|退保|领取?|补办|注销|投诉|起诉|申诉|复议)/,
    said: /通过|登录|点击|进入|提交|填写|凭|携带|持有?|向[^,。]{2,12}(?:申请|提出|办理)|线[上下]|app|小程序|平台|窗口|手机|应当/,
    isItself: true,
  },
  // What may come is told by what is planned.
  {
    asked: /会不会(?:再|继续|进一步|要)?(?:涨|降|升|减|提高|下调|上调|取消|穿底|亏)/,
    said: /将|拟|计划|预计|逐步/,
  },
  // 给邻居用: who is no relative is told of by name.
  {
    asked: /(?:给|替|帮|让|借给)(邻居|同事|同学|室友|朋友|亲戚|外人|老乡|保姆|房东|男友|女友)/,
    said: /./,
    isItself: true,
  },
  { asked: /电话|联系方式|联系电话/, said: /\d{5,}/ },
  { asked: /网址|官网/, said: /www|http|\.(?:cn|com|org)/i },
  {
    asked:
      /(?:哪(?:一?个)?|各个?|全国)(?:省|市(?!场)|地方|地区|城市|国家)[^,。?]*(?:最|排名|排行|第一)|最[高低多少大小快慢好]的?(?:是哪个)?(?:省|城市|地区|地方|市(?!场))|前(?:[二两三四五六七八九十]|\d{1,2})(?:名|位)?的?个?(?:省|城市|地市|市州|区县|县|国家)/,
    said: /最|第一(?![,、方])|居首|首位|领先|排名|位列|位居|前[三五十列]/,
  },
];
const ARTICLE = /第[\d一二三四五六七八九十百]+条/g;

/** A date is no duration and no plan; up to when something was counted is not when it came about. */
const withoutDates = (said: RegExp, sentence: string): string => {
  if (said === DURATION) return sentence.replace(DATE, '');
  if (said === AHEAD) return sentence.replace(DAY, '');
  return said === YEAR ? sentence.replace(AS_OF, '') : sentence;
};

/** What a question names that it wants and a folded sentence does not give; `around` is its passage with what stands over it. */
export function lackingThing(
  { text }: Pick<Ask, 'text'>,
  { sentence, around }: { sentence: string; around: string },
): string[] {
  const things = THINGS.flatMap(({ asked, said, isItself = false }) => {
    const found = asked.exec(text);
    if (found === null) return [];
    const thing = found[1] ?? found[0];
    const isThere = said.test(withoutDates(said, sentence));
    return isThere && (!isItself || sentence.includes(thing)) ? [] : [thing];
  });
  const articles = (text.match(ARTICLE) ?? []).filter((article) => !around.includes(article));
  return [
    ...things,
    ...articles,
    ...lackingTitle(text, sentence),
    ...lackingEvent(text, sentence),
    ...lackingNames(text, { sentence, around }),
    ...lackingMember(text, sentence),
  ];
}

const TITLE =
  /(?<!副)(局长|主任|院长|书记|部长|省长|市长|司长|处长|会长)[^,。?]{0,4}(?:谁|哪位|叫什么|姓什么|姓名|名字)|谁[^,。?]{0,6}(?<!副)(局长|主任|院长|书记|部长|省长|市长|司长|处长|会长)/;

/** 局长是谁 is not told by who is 副局长. */
function lackingTitle(text: string, sentence: string): string[] {
  const found = TITLE.exec(text);
  const title = found?.[1] ?? found?.[2];
  return title === undefined || new RegExp(`(?<!副)${title}`).test(sentence) ? [] : [title];
}

/** What is brought about, ended or changed, and how else it is said. */
const EVENTS: readonly (readonly [asked: RegExp, said: RegExp])[] = (
  [
    ['取消|撤销|废除|废止', /取消|撤销|废除|废止|不再/],
    ['合并|并轨', /合并|并入|整合|统一|并轨/],
    ['上调|提高|上涨|涨', /上调|提高|上涨|涨|增加|提升|调整|调增/],
    ['下调|降低|下降', /下调|降低|下降|减少|调整|调减/],
  ] as const
).map(([event, said]) => [
  new RegExp(`${WHEN}[^,。?]{0,8}?(${event})|(${event})[^,。?]{0,10}?${WHEN}`),
  said,
]);

/** 啥时候上调 is not told by what does not speak of that. */
const lackingEvent = (text: string, sentence: string): string[] =>
  EVENTS.flatMap(([asked, said]) => {
    const found = asked.exec(text);
    const word = found?.[1] ?? found?.[2];
    return word === undefined || said.test(sentence) ? [] : [word];
  });
