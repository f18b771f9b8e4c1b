import { QUESTION_WORDS, WHETHER } from './question-words';

const ASKS = new RegExp(
  `${QUESTION_WORDS}|${WHETHER}|几|吗|呢|列出|列一下|查一下|介绍|说明|是真的|对不对|对吧|是吧`,
);
const ASKED = `${QUESTION_WORDS}|几|吗|是否`;
/** What people tell of themselves, and courtesy. 我国, 我市 and the like are places. */
const STORY =
  /^(?:我(?![国省市县区局们地])|咱(?!们)|本人|领导|科长|处长|局长|主任|同事|麻烦|实在|不好意思|打扰|抱歉|非常抱歉|谢谢|感谢|多谢|辛苦|不着急|不急|着急|急用|您好|你好|老师好|拜托|材料里|稿子里|报告里要|正在写|在写|刚接手|刚来|刚到|最近在|今天在|昨天|翻了|找了|查了半天|查了好|看得我|急得|最近在|有的前后|(?:今天|昨天|前天|昨晚|刚才|刚刚|上午|下午|早上|中午|晚上|上周|这周|周[一二三四五六日])(?!的))/;
/** 我想探究次均费用走高的缘由: what is wished for is the question. */
const WISHES =
  /^(?:我|咱|本人)(?:们)?(?:想|要|希望|打算)[^,。?!]{6,}(?:缘由|原因|理由|道理|依据|意思|含义|定义|区别|影响|作用|名单|情况|做法|经过|背景)[,。]?$/;
/** 我表姐在上海上班: where somebody lives or works says whose rules are asked about; 我在医保局上班 does not. */
const LIVES =
  /[在去到](?![^,。]{0,6}(?:局|单位|公司|办|科|处|厅|委|中心|医院|学校|银行|机关|药店))[\p{Script=Han}]{2,6}(?:上班|工作|打工|干活|住|生活|定居|上学|读书|退休|参保|务工|养老|带娃|带孩子)/u;
/** What others say and quarrel about, where no figure is in it: 他说不对, 小王跟我吵. */
const HEARSAY =
  /^(?:他|她|对方|人家|别人|隔壁|网友|[小老][王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗])/;
/** 其实我就想知道一个数：what follows is the question. */
const ANNOUNCED = new RegExp(
  `(?:想|要)(?:知道|问|了解|请教|查|确认|弄清)(?:一下|的)?(?:问题)?(?:就|只|其实)?(?:是|有)?(?:[一这]个?(?:数字?|问题|事|点)|一?件事|下面这?个)?:(?=[^。!?]*(?:${ASKED}))`,
);
/** 写综述要交代一下：, 汇报要用：what it is asked for; the question follows. */
const PURPOSE = new RegExp(
  `^[^,。!?:]{0,10}(?:(?<![填编抄书手])写|交代|请教|想问|打听|备课|要用|核实一下)[^,。!?:]{0,8}:(?=[^。!?]*(?:${ASKED}))`,
);
/** 写材料用, 给领导汇报用, 开会要用, the question behind a comma. */
const FOR_USE = new RegExp(
  `^(?:(?:(?:给|替|为)[^,。!?:\\d]{1,6}(?:汇报|看|报告|材料)|(?:写|做|填)[^,。!?:\\d]{1,6}|开会|上会|汇报|领导)要?[用要]的?|(?:给|替|为|帮)[^,。!?:\\d]{1,6}[写赶做改](?:一?[个份篇])?(?:稿子?|材料|报告|总结|ppt|课件|简报|发言稿?)),(?=[^。!?]*(?:${ASKED}))`,
);
/** A sentence that may say of what is asked. */
const SAYS_OF_WHAT = /\d|医保|保险|基金|参保|全国|[省市县区]的|年/;
const LONG = 60;
const SHORT = 24;
const LEAST_SAID = 6;
/** Less than this may lean on what was told before it. */
const LEFT = 14;
/** Who says or asks it: 主任问我, 我同事说, 他非说. What is said stays. */
const TELLER =
  /^(?:(?:今天|昨天|刚才|开会|上午|下午|早上|会上)+,?)?(?:我们?的?|咱们?)?(?:[一-龥]{0,3}(?:领导|科长|处长|局长|主任|同事|老板|朋友|邻居|科室|群众|老百姓|读者|听众|参保人|同行)(?:的)?|有(?:一种)?(?:观点|分析|说法|报道|评论|文章|媒体|专家|学者|业内人士)|他们?|她|别人|人家|有人|网上|群里|[小老][王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗]){1,2}(?:们)?(?:都|又|非|总|老|刚|还|跟我|和我|今天|昨天|一直|坚持|硬){0,2}(?:说|称|讲|问我|问起|问|告诉我|认为|以为|觉得|让我查|叫我查|要我查)(?:一下|过|是|:)?(?!明|法|起来)/;

/**
 * A question without what its writer tells of themselves: 我是新来的小王, 领导让我整理材料, 人工关节集采周期是几年 → the last clause. Only
 * clauses that ask nothing go, and only from long questions of which something is left that asks.
 */
export function dropStory(whole: string): string {
  const text = withoutScene(withoutPurpose(whole));
  const clauses = (text.match(/[^,。!?;]+[,。!?;]*/g) ?? []).map(withoutTeller);
  const told = clauses.join('');
  if (text.length < SHORT) return told;
  const kept = clauses.filter((clause) => !isStory(clause.trim()) || asksSomething(clause));
  if (kept.length === clauses.length || !kept.some(asksSomething)) return told;
  // Told before of what is asked: 我朋友在某市交灵活就业医保,一个月得多少钱.
  if (SAYS_OF_WHAT.test(told) && !SAYS_OF_WHAT.test(kept.join('')) && kept.join('').length < LEFT)
    return told;
  return kept.join('').replace(/[,\s]+$/, '');
}

/** What a question is asked for goes, where it does not say of what. */
function withoutPurpose(text: string): string {
  const [purpose = ''] = PURPOSE.exec(text) ?? FOR_USE.exec(text) ?? [];
  return SAYS_OF_WHAT.test(purpose) || asksSomething(purpose) ? text : text.slice(purpose.length);
}

/** A long text without the sentences that set the scene: what is announced as the question, else what asks or says of what. */
function withoutScene(text: string): string {
  if (text.length < LONG) return text;
  const announced = ANNOUNCED.exec(text);
  const from = announced ? text.slice(announced.index + announced[0].length) : text;
  const sentences = from.match(/[^。!?]+[。!?]*/g) ?? [];
  const kept = sentences.filter((one) => asksSomething(one) || SAYS_OF_WHAT.test(one));
  return kept.some(asksSomething) ? kept.join('') : text;
}

/** The clause without who says it, where something is said that can be looked up. */
function withoutTeller(clause: string): string {
  const said = clause.trim().replace(TELLER, '');
  return said.length >= LEAST_SAID ? said : clause;
}

/** 我拿两年的数一减不是这个数: what was reckoned is what is asked about. */
const RECKONS =
  /[加减乘除算][^,。!?]{0,6}(?:不|是|等于|得|出|差|才|只)|(?:两|几|各)(?:年|项|个|笔)的?(?:数|金额)/;

const isStory = (clause: string): boolean =>
  !RECKONS.test(clause) &&
  !/\d{4}年|\d+[.\d]*[万亿%]|"[^"]{2,}"/.test(clause) &&
  !WISHES.test(clause) &&
  !LIVES.test(clause) &&
  (STORY.test(clause) || HEARSAY.test(clause));

/** 说什么的都有, 什么都不熟, 好几天, 不知道该信哪边: no question. */
const EVERYTHING = /什么(?:的)?(?:都|也)|(?:怎么|谁)都|好几|不知道该?(?:信|听|用)[^,。!?]*/g;

const asksSomething = (clause: string): boolean =>
  ASKS.test(clause.replace(EVERYTHING, '')) &&
  !/^\s*(?:麻烦|实在|打扰)[^多几什哪怎]*(?:看一下|查一下|帮忙)[,。]?$/.test(clause);
