import { KIN } from './kin';

/** 能不能帮我看看: courtesy says nothing about what may be done. */
const COURTESY =
  /(?:能不能|可不可以|可以|能否|能)(?=(?:请|再)?(?:麻烦)?(?:你|您)?(?:帮|给|替)(?:我|忙|看|查))/g;

/** 帮我, 给我: who asks is not whom it is about. */
const FOR_ME =
  /(?:帮|给|替|告诉|跟|和|麻烦|发|导给)(?:我|咱)们?|(?:我|咱)们?(?:这里|这边|手头|手上|稿子?里?|材料里)?(?:记|写|抄|填|摘录|引用|看)(?:的|了|着|到|得)|我(?:的)?印象/g;

const KNOWN =
  '(?:邻居|对门|同事|同学|朋友|亲戚|室友|老乡|房东|熟人|下属|客户|保姆|同科室|楼[上下]|隔壁|小区里?)';
/** Surnames that begin few other words. */
const SURNAME = '[王李张刘陈杨赵吴徐孙朱郭郑谢韩唐冯曹邓沈彭吕]';
/** Behind 老 or before 阿姨 more of them begin no other word. */
const FAMILY = `(?:${SURNAME}|[周罗梁宋胡林何黄])`;
const TITLE =
  '(?:先生|女士|大爷|大妈|阿姨|师傅|姐|哥|叔|婶|老师|医生|主任|处长?|科长?|局长?|总|书记)';
/** Places whose names begin like a surname. */
const NO_PLACE =
  '(?!张[家掖]|沈[阳北]|唐山|吴[江中忠兴]|韩城|徐[汇州]|杨[凌浦]|李沧|郑州|王益|陈仓|彭[州水])';
const FULL_NAME = `${NO_PLACE}${SURNAME}[\\u4e00-\\u9fff]{1,2}(?<![省市区县州镇])`;
/** Oneself and one's family: what they may get by rule is asked just as often as what stands in their records. */
const OWN = [
  `(?:(?:我|俺|咱)们?家?的?|他的?|她的?)(?:那个|小|大|二|三|老|亲|未来)?${KIN}(?!们)`,
  '[我俺](?![们国省市区县州局院委科厅所站司校厂中方]|(?:这里)?[看听记查见抄搞弄写])',
].join('|');
/** Somebody else, by acquaintance, name or title. */
const OTHER = [
  `有(?:一?个|位)(?:人|同事|职工)?叫?${FULL_NAME}`,
  KNOWN,
  '(?:我们|咱)(?:单位|公司|科室?|局里?|处里?|院里?)?的?(?:主任|领导|老板|处长|科长|局长|书记|院长|会计|司机)',
  `(?:叫|名叫|名字是)${SURNAME}[\\u4e00-\\u9fff]{1,2}`,
  // 我们单位有个张建国,去年…
  `有(?:一?[个位名])(?:人|同事|员工|职工|病人|参保人)?(?:叫|名叫|是)?${FULL_NAME}(?=[,的]|他|她|去年|今年)`,
  `[老小]${FAMILY}(?![区县市镇年])`,
  `${FAMILY}某`,
  `${FAMILY}[\\u4e00-\\u9fff]?${TITLE}`,
  '某某|张三|李四|王五',
  '(?:那位|这位|那个|这个)(?:参保人|病人|患者|老人|残疾人|同志|人(?!群|均|次|数|员))',
].join('|');
const WHEN =
  '(?:去年|今年|(?:19|20)\\d{2}年|上个?月|这个?月|本月|今天|昨天|上次|现在|异地|门诊|职工|居民|个人|医保卡|社保卡|医保|家|的|在[^,。?!]{1,8}的)*';
/** 看看陈志强有没有, 王建国去年报销了几次: a full name behind the order to look or before what was done. */
const NAMED = `(?:^|单位的?|科室?的?|公司的?|我们[局处厂院所科]里?的?|叫|[查看调瞅瞧翻][一下查看取到出询]{0,2}(?:单位的?|公司的?)?)(?:${FULL_NAME}|[周黄林罗梁宋胡](?![期围边末转年率额值])[\\u4e00-\\u9fff]{1,2}(?<![省市区县州镇]))(?=${WHEN}(?:有没有|是不是|住|断缴|断保|停保|欠|[购买用]药|参保|缴费|报销|到账|备案|看[过病]|花了|刷了|领了|就诊|病历|生育津贴|转诊|转移|记录|明细|清单|余额|账户|状态))`;

/** What only a record of somebody tells. */
const MATTER =
  /得过?了?[^,。?!]{0,4}[病癌瘤]|癌|病历|就诊|看过?病|看过[^,。?!]{0,4}病|住(?:了?[^,。?!]{0,4})?院|报销|报了|参保|医保|社保|新农合|缴费|发票|账单|处方|报告|化验|额度|基数|[交缴]了|余额|个账|个人账户|账户|[刷花领拿]了|断缴|[购买用]药|津贴|低保|特困|备案|慢特病|门慢|门特|评估|长护险|待遇|清单|明细|记录|转诊|残疾/;
/** That the record be looked up, or how it stands. */
const LOOKED_UP =
  /帮[^,。?!]{0,3}[查看瞅瞧调翻]|给我(?:查|看|调|翻)|[查看调翻瞅瞧](?:一?下|一眼|查|看|出|阅|取|到)|系统里|后台|记录里|发(?:我|给我)|告诉我|还剩|还有多少|余额(?:是|有|多少)|关系在哪|断(?:缴|保)?了|欠费|(?:基数|额度|年限)[^,。?!]{0,4}(?:多少|几)|(?:评|定|办)了(?:几|什么)|哪一步|什么状态|状态(?:正常|怎么)|正常(?:不|吗|么)|到账(?:了?没|没有|了吗|吗)|(?:批|过|到|办|下来)了?(?:没有?|吗)(?:$|[,。?!])|有没有(?!规定|办法|政策|要求|标准|限制)|没有?(?=$|[,。?!])|是不是|什么时候到账|(?:报销?|刷|花|领|拿|交|缴)了(?:多少|几)/;
/** A rule, a way or an average is asked for, whoever it is for. */
const RULE =
  /怎么|怎样|如何|咋|(?<!关系)在哪|哪里|哪儿|能不能(?!查到|看到)|可不可以|可以|能否|能(?:报|用|取|享|给|申|领|转|共)|是否(?:可以|需要|能)|标准|比例|政策|规定|材料|条件|手续|流程|平均|人均|次均|全[国省市]|什么意思|大概|算不算/;
/** What a source tells of somebody: 李大爷异地看病怎么结算的. */
const HOW = /怎么(?!停|断|没|还)|如何|为什么|标准|政策|规定|平均/;
/** 邻居说, 领导要: somebody tells or wants something that is of nobody in particular. */
const TELLS = new RegExp(
  `(?:${KNOWN}|${KIN}|领导|主任|处长|科长|局长)(?:们)?(?:们?都?)(?:说|讲|问|要|让|叫|想|认为|听|提|写|告诉)`,
);
const SOMEBODY = new RegExp(`${OWN}|${OTHER}|${NAMED}`);
/** 邻居的住址, 小赵今年的缴费: what is somebody else's is a record without a word that it be looked up. */
const BELONGS = new RegExp(
  `${NAMED}|(?:${OTHER})${WHEN}(?:身份证|手机|电话|住址|工资|隐私|病历|报销|住院|住了|看病|缴费|余额|到账|津贴|就诊|刷了|花了|低保|参保|账户|备案|转诊|转移|状态|记录)`,
);

/**
 * Whether the record of one person is asked for, by what makes the request up: somebody who is meant, what only a record tells, and
 * that it be looked up or how it stands; not a rule that would be the same for anybody.
 */
export function asksOfPerson(text: string): boolean {
  const plain = text.replace(COURTESY, '').replace(FOR_ME, '');
  if (TELLS.test(plain)) return false;
  if (BELONGS.test(plain) && !HOW.test(plain)) return true;
  return SOMEBODY.test(plain) && MATTER.test(plain) && LOOKED_UP.test(text) && !RULE.test(plain);
}
