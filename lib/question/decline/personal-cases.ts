import type { DeclineCase } from './decline-case';

const SOMEBODY =
  '(?:我|我的|我妈|我爸|我家|我老公|我老婆|我爱人|我孩子|我奶奶|我爷爷|他的|她的|某人)';
const WHEN = '(?:的|今年|去年|上个?月|这个?月|现在|个人)';
const AFFAIR =
  '(?:医保|社保|账户|卡|参保|缴费|报销|余额|住院|看病|就诊|处方|病历|档案|生育津贴|养老)';
const STATE =
  '(?:余额|多少钱|还有多少|多少|记录|明细|状态|进度|查|到账|断了|欠费|能报|怎么还没|吗)';

const FAMILY =
  '我(?:妈|爸|家|儿子|女儿|孩子|老公|老婆|爱人|[爷奶外]+[爷奶公婆]|姥[姥爷]|岳[父母]|公公|婆婆|[哥姐弟妹])(?!们)';
/** How far somebody's own affair has come. */
const COME_SO_FAR =
  '(?:(?:通?过|批|办好|办完|下来|到账|出来|受理|审完)了?(?:没有?|吗)|有没有(?:通?过|批|办好|下来|到账|受理))';

/** Surnames that begin no common word. */
const SURNAME = '[王李张刘陈杨赵吴徐孙朱郭郑谢韩唐冯曹邓沈彭吕]';
/** 小赵, 老林; 小程序 and 老年 are nobody. */
const NICKNAME = `[小老](?:${SURNAME}|[何林罗梁宋黄许胡])`;
const RECORD =
  '(?:报销|住院|住了?(?:几|多少)[次天回]院|看病|缴费|余额|到账|生育津贴|就诊|病历|刷了|低保|参保|花了|账户|备案|转诊|转移)';
/** What stands before a full name: 科室的赵…, 查一下吴…. */
const BEFORE_NAME =
  '(?:^|单位的?|科室?的?|公司的?|我们[局处厂院所]里?的?|叫|一下|查下|查查|看下|看看)';
/** A full name, and no place (李沧区). */
const FULL_NAME = `${SURNAME}[\\u4e00-\\u9fff]{1,2}(?<![省市区县州镇])`;
const MATTER =
  '(?:去年|今年|(?:19|20)\\d{2}年|上个?月|这个?月|的|现在|异地|门诊|职工|居民|个人|医保卡|社保卡|医保)*';

/** Asks about somebody's own affairs: by who it is, by a number that identifies, by what only a back office sees. */
export const PERSONAL: readonly DeclineCase[] = [
  // One's own, and one's family's.
  {
    example: '我老公今年的医保断了吗',
    pattern: new RegExp(`${SOMEBODY}${WHEN}*${AFFAIR}[^。?!]{0,16}${STATE}`),
  },
  {
    example: '我的医保关系在哪',
    pattern:
      /我(?:的|现在的|今年的)?(?:个人账户|医保卡|医保账户|医保余额|报销进度|缴费记录|参保状态|医保关系|社保卡)(?![^。?!]{0,6}(?:能不能|可不可以|能|可以?)(?:给|用|买|支付|付|共济|转|取|帮))/,
  },
  { example: '我本人的津贴', pattern: /我(?:自己|本人)的?(?:医保|社保|账户|缴费|报销|津贴)/ },
  {
    example: '我今年交了多少',
    pattern:
      /我(?:今年|去年|上个?月|这个?月|本月|现在)?(?:的)?(?:个人)?(?:交|缴|报销|报|花)了?(?:多少|几)(?!个?(?:省|市|家))/,
  },
  {
    example: '我这张发票',
    pattern:
      /我(?:妈|爸|们家|家)?(?:的|这个|这份|这张)*(?:检查报告|化验单|病历|处方|发票|账单|报销单)/,
  },
  {
    example: 'what is my balance',
    pattern: /\bmy (?:own )?(?:insurance|medical|account|card|balance|reimbursement|claim)/,
  },
  {
    example: '我妈的失能评估过了没',
    pattern: new RegExp(`${FAMILY}[^。?!]{0,20}${COME_SO_FAR}`),
  },
  // Somebody known by a name or a part.
  {
    example: '查一下张三的参保记录',
    pattern:
      /(?:查|查询|看|告诉我)(?:一下|下)?[^。?!]{0,12}(?:身份证|某某|张三|李四|王五|个人(?:信息|账户余额|缴费记录|隐私)|手机号|住址|病历|就诊记录|住院记录|缴费记录|参保记录|账户余额)/,
  },
  {
    example: '周女士的住院',
    pattern:
      /(?:张三|李四|王五|[\u4e00-\u9fff]{1,2}(?:先生|女士|大爷|阿姨))的?(?:医保|社保|病历|余额|缴费|账户|住院|身份证|电话|手机)/,
  },
  {
    example: '邻居的住址',
    pattern: new RegExp(
      `(?:参保人|病人|患者|同事|邻居|领导|客户|某人|某某|朋友|${NICKNAME})的?[^,。?!]{0,6}(?:身份证|手机号|电话|住址|病历|住院记录|就诊记录|缴费记录|缴费情况|医保卡|账户余额|余额|隐私)`,
    ),
  },
  {
    example: '同事的工资',
    pattern: /(?:同事|邻居|领导|亲戚|朋友|客户)[^,。?!]{0,6}(?:看病|工资|缴费|报销|参保|住院|花了)/,
  },
  {
    example: '那位上次刷了多少',
    pattern:
      /(?:同事|邻居|亲戚|朋友|熟人|那位)[^。?!]{0,16}(?:刷了|花了|个人账户|账户余额|余额|到账|报销了|低保)/,
  },
  { example: '某某的参保', pattern: /某某?人?的(?:参保|缴费|住院|就诊|医保)/ },
  { example: '某某上月的转诊', pattern: new RegExp(`某某[^,。?]{0,12}${RECORD}`) },
  {
    example: '小赵今年的职工医保缴费和就诊记录',
    pattern: new RegExp(`${NICKNAME}的?${MATTER}(?:${RECORD}|状态|记录)`),
  },
  { example: '老李家的低保', pattern: new RegExp(`老${SURNAME}家?[^,。?]{0,6}${RECORD}`) },
  // What a source tells of somebody (李大爷异地看病怎么结算的) asks for no record.
  {
    example: '王处长的备案',
    pattern: new RegExp(
      `${SURNAME}(?:主任|处长|科长|局长|大爷|阿姨|师傅|总)的?[^,。?]{0,6}${RECORD}(?!.*(?:怎么|如何|为什么))`,
    ),
  },
  {
    example: '查下赵小明去年的备案',
    pattern: new RegExp(`${BEFORE_NAME}${FULL_NAME}${MATTER}(?:${RECORD}|记录|明细|清单)`),
  },
  {
    example: '我家老太太的申请批下来没有',
    pattern:
      /我家?(?:老爷子|老太太|老人|老两口|爸妈|爹|娘|儿子|女儿|孩子|媳妇)[^。?!]{0,16}(?:批|办|审核?|通过)(?:下来|好|了|完)?(?:没有?|吗|了吗)/,
  },
  // By a number, or from the back office.
  { example: '身份证号码:', pattern: /身份证号?码?(?:是|为|:|\d)|\d{17}[\dx]/ },
  {
    example: '社保号12345',
    pattern:
      /(?:身份证|工号|卡号|社保号|医保号|手机号?|尾号|学号|病历号|住院号|参保号|账号)[^,。?]{0,8}\d{3,}/,
  },
  { example: '后台能看到谁', pattern: /后台[^,。?]{0,10}(?:看到|看见|查到|查得到|调|翻|有记录)/ },
  {
    example: '名单里的手机号',
    pattern: /(?:名单|明细|信息)[^。?!]{0,8}(?:手机号?|身份证|电话|住址)/,
  },
];
