import { splitWords } from '@/lib/question/vocabulary/read-paraphrases';
import { madeOf } from './made-of';
import { QUESTION_WORDS, WHETHER } from './question-words';

/** That something is to be checked, or whether it is so. */
const CHECKED: ReadonlySet<string> = new Set(
  splitWords(`
核实 核对 核查 核验 复核 审核 审阅 审读 校核 查证 查实 求证 印证 验证 确认 核核 核一核 核一下 核下 对一对 对一下 把关 把把关 把个关 把一下关 过过目 过目 掌眼
属实 属不属实 准确 准不准 准 成立 立得住 站得住 站得住脚 站不站得住 妥当 妥不妥 妥 恰当 得当 严谨 无误 有误 有无错误 有错 没错 有没有错 错没错 对不对 对 对否 正确 真假 真实 真的 是真的 是真是假 真有其事 确有其事 是事实 靠谱 靠不靠谱 可信 可靠 可靠不
是这样 是这样的 是这么回事 是这么个情况 有这回事 有这事 有此事 记错 没记错 记对 记得对 写错 没写错 写对 搞错 没搞错 弄错 没弄错 看错 没看错 抄错 没抄错 抄对 听错 没听错 引错 没引错 说错 没说错 理解错 没理解错 说得对 写得对 说对
更正 纠正 指正 订正 斧正 改正 指出 就这么写 就这样写 这么写 这样写 这么说 这样说 这么讲 这么报 这么用 这么发 照此 落笔 定稿 付印 能用 可用 可以用 用得 没问题 有问题 有没有问题 没毛病 有毛病 有没有毛病
`),
);
/** Courtesy, what it is that is checked, and grammar. */
const BESIDE: ReadonlySet<string> = new Set(
  splitWords(`
请 您 你 烦请 烦劳 劳烦 麻烦 恳请 敬请 帮 帮我 帮忙 帮着 给 替 为 我 我们 协助 予以 予 加以 一下 下 一次 再 先 还 也 就 都 又 跟 与 和 对 把 将 在 里 中 这里 处 此处
该 此 这 这个 这种 这一 这样 那样 这么 那么 这条 这句 这段 此种 上述 以上 上面 说法 表述 提法 写法 讲法 说的 写的 话 句话 一句 一句话 表达 措辞 数据 数字 数 数值 结论 判断 论断 描述 陈述 内容 信息 事实 情况 一事 此事 这事 这事儿 用法 摘录 抄录 引用 引述 转述 记录 文字 材料 稿子 稿件
如 若 如果 如有 若有 要是 有 是 是否 会不会 有没有 有无 的 吗 么 不 吧 呢 否 没 没有 了 过 着 可 可以 可否 能 能否 能不能 确实 确 真 是不是 应 应该 看 看看 看一下 查 查查 查一下 不知 不知道 想 想要 行 行吗 行不行 行不 好吗 直接 啊 呀 啦 哈 哦 与否 究竟 到底 完全 实际 实情 原文 资料 公报 不妥 请问 问 问一下 之处 地方 随手 随 及时 来 记 记忆 印象
`),
);
/** What is asked for beside: then it is no statement. */
const ASKS = new RegExp(
  `${QUESTION_WORDS}|${WHETHER}|几(?![乎年])|还是|列出|介绍|说明|[吗呢](?:[,。?!]|$)`,
);
/** Who says it: 现有材料称, 我稿子里写了, 有说法认为. */
const TELLER =
  /(?:^|(?<=[,。:;]))(?:现有?|目前|近日|最近|有|某|一?[份篇个种段]|些|一些|坊间|网上|网络上?|媒体|外界|不少|本人|我们?|他们?|同事|领导|别人|人家|的|新?闻?稿|材料|稿[件子]?|文稿|初稿|文章?|报道|说法|观点|意见|文献|资料|传闻|人|里头?|中|上|在|手头|所|这里|这边|那边|处|曾|看到|读到|见到|听到|听|印象)+(?:声称|宣称|称|认为|指出|提到|提及|提|载明|载有|记载|写道|写着|写明|写的?是?|说的?是?|说|表示|记[的得]?是?|摘录的?|抄录?的?|填的?是?|引用的?|用的?是?|里|中)[了,:]?/;
const QUOTED =
  /(?:^|(?<=[,。:]))[^",。:]{0,16}(?:写|发|拟|用|采用|提到|引用|表述|记|抄|报|填|说|标题)[^",。:\d]{0,6}"([^"]{8,})"(?:的|这一?[个句种条]?)?(?:表述|说法|写法|提法|话|标题|措辞)?(?=[,。]|$)/;
/** 请确认…这一事实. */
const FACT =
  /^(?:请|烦请|麻烦|劳驾|帮我|帮忙|您|你)*(?:确认|核实|核对|核查|复核|查证)(?:一下|下)?([^,。]{8,}?)(?:这一|这个|该|的)(?:事实|说法|情况|表述|信息|结论)(?=[,。]|$)/;
const CLAUSES = /[^,。!?;:]+[,。!?;:]*/g;
const MARKS = /[\s,。!?;:]+/g;
/** Shorter than that and nothing is stated. */
const LEAST = 8;

/**
 * A statement that is to be checked, in its plain form: 现有材料称,甲为2017年。该表述是否属实,请予核实 → 甲为2017年,对吗. What checks goes only
 * where it is made of such words alone, and only where nothing else is asked.
 */
export function plainCheck(text: string): string {
  const clauses = text.replace(FACT, '$1,请核实').match(CLAUSES) ?? [];
  const kept = clauses.filter((clause) => !isCheck(clause.replace(MARKS, '')));
  if (kept.length === clauses.length) return text;
  const joined = trimEnd(kept.join(''));
  const plain = stated(joined);
  return plain.length < LEAST || ASKS.test(joined) ? text : `${plain},对吗`;
}

/** What is stated, without who says it, and without what leads up to that and has no number. */
function stated(text: string): string {
  const quoted = QUOTED.exec(text);
  const told = quoted ?? TELLER.exec(text);
  if (!told) return text;
  const before = text.slice(0, told.index);
  const rest = text.slice(told.index + told[0].length);
  return `${/\d/.test(before) ? before : ''}${quoted?.[1] ?? ''}${rest}`;
}

const isCheck = (clause: string): boolean => madeOf(clause, { said: CHECKED, beside: BESIDE });

const trimEnd = (text: string): string => text.replace(/[\s,。!?;:]+$/, '');
