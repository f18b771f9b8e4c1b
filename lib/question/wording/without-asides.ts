import { splitWords } from '@/lib/question/vocabulary/read-paraphrases';
import { madeOf } from './made-of';
import { QUESTION_WORDS, WHETHER } from './question-words';

/** What a writer says of the asking itself: what it is for, how it is to be told, that it is not known. Each makes an aside by itself. */
const SAID: ReadonlySet<string> = new Set(
  splitWords(`
犯难 为难 碰着 撞见 遇着 纠结 做个名词解释 做名词解释 名词解释 解释一句 解释一下 知会 知会一声 通个气 见报 刊发 定版 付印 排版 锁定 核核 给核核 探究 探讨 了解一下 介绍 介绍一下 科普一下 说全乎 讲全乎 掰扯一下 把把关 把关 给掰扯掰扯 给说全乎 私事 写 要写 制表 列表格 填表 写进 写到 写作 撰写 起草 拟稿 填 填报 填写 编写 编发 画 做 制作 准备 整理 校对 核稿 校稿 审稿 校核 核对 核实 复核 核一下 核一核 查证 求证 印证 备考 考试 考
引用 要引 用 要用 急用 用得上 用得着 备用 参考 学习 科普 普及 扫盲 汇报 上报 报送 报数 报个数 回话 回复 答复 回答 答 讲 讲一讲 讲解 讲清楚 说 说说 说一说 说清楚 说明白
聊 聊聊 聊一聊 聊一下 唠 唠唠 唠一唠 捋 捋捋 捋一捋 捋一下 盘 盘盘 盘一盘 盘一下 掰扯 掰扯掰扯 扒一扒 打听 打听一下 打探 请教 求教 讨教 求助 请问 想问 问 问问 问下 问一下 问一句
问个 问一个 追问 再问 接着问 继续问 补充问 补问 多嘴 多问 多嘴问 顺嘴 顺口 随口 随便 冒昧 斗胆 唐突 好奇 纯属好奇 想知道 想了解 想弄清 想弄明白 弄明白 搞明白 搞清楚 弄清楚 讨个说法
拿不准 吃不准 摸不准 说不准 没把握 心里没底 心里没数 心里没谱 没底 没数 没谱 不托底 不踏实 心里有个数 有个数 做到心中有数 心中有数 心里有底 记不清 记不准 记不得 记性不好 忘了 想不起来 没头绪
准话 准信 干货 来点干货 讲干货 捞干的 捞干货 两句话带过 详略得当 条理清楚 分点作答 分条作答 作答 有据可查 有明文 查得到 能查到 查得着 能查着 问得不专业 不专业 傻问题 笨问题 站在老百姓的角度 站在老百姓角度 从统计角度看 从数字上看 单从数字上看 单看数字 那啥 在吗 在不在 在么 你好 您好 师傅 大姐 大哥 小姐姐 小哥哥 大侠 大神 大佬 家人们 宝子们 各位 劳烦 烦请 敬请 敬请告知 占用 占用您一点时间 耽误您 想破头 想不出 找不着 死活找不到 没资料 没材料 没数据 打草稿 打个草稿 打稿 打个底稿 备忘 咨询 咨询一下 核 核下 发公众号 发推文 发朋友圈 发微博 发帖 发帖子 发视频 发短视频 回个话 回个信 交差 交稿 交作业 赶稿 赶材料 出题 命题 没找着 没找到 没查着 没查到 没翻着 翻遍 翻了 找遍 查遍 找了 查了 搜了 搜遍 不想翻 懒得翻 懒得找 看花眼 看晕了 绕晕了 绕糊涂了 糊涂 懵了 没看明白 没弄明白 看不明白 有疑问 有疑惑 有点疑惑 发现疑问
质疑 争起来 吵起来 争论 争执 抬杠 打赌 较真 急等 等着 急着 赶时间 着急用 在线等 来电 来问 问起 被问 被问到 被问住 被考住 刷题 刷到 碰到 遇到 背题 开会 上会 参会 列席 与会 主持 发言 对账 对个数 核个数
长话短说 言归正传 话说回来 回到正题 书接上文 接上文 接着上面 实话实说 照实说 照直说 直说 据实 据实回答 如实 如实回答 有一说一 实事求是 开门见山 单刀直入 直奔主题 直截了当 干脆点 痛快点 爽快点 利索点
直接给结果 直接说结果 只说结论 只要结论 只要结果 只说结果 只要数 只说数 给个准数 给个准话 给个准信 给个实底 给个痛快话 给个答案 给个结果 给句准话 求个准数 求个准信 讨个准信 不要绕弯子 不要绕弯 别绕弯子 别绕弯 别绕
别打官腔 别说官话 别说套话 不要官话 不要套话 别糊弄 别忽悠 别敷衍 别应付 不要敷衍 别编 别瞎编 别乱编 别瞎说 别乱说 不要编 不要编造 不要瞎编 不许编 别猜 别瞎猜 不要猜 务必准确 一定要准 越准越好 准确点 准一点
简明扼要 言简意赅 简短些 简单点 简单说 简单讲 通俗点 通俗易懂 浅显点 深入浅出 一句话概括 一句话说清 一句话说完 一两句话 两三句话 三句话说清 三言两语 几句话 用一句话 大白话 用大白话 说人话 往细里说 往细了说 细说 细讲
详解 掰开揉碎 毛估估 估摸 粗略说说 大概说说 大致说说 大概其 大概齐 有个大概就行 差不多就行 四舍五入就行 标明出处 注明出处 标注出处 附上出处 附个出处 给个出处 求个出处 带上出处 带出处 说明出处 注明来源 标明来源 附上来源 带上来源
按原文 照原文 照抄 引原文 照着原文 照刚才的口径 还是刚才的口径 口径同上 同样口径 划重点 画重点 敲黑板 解惑 答疑 释疑 答疑解惑 求解 求解答 求详解 求科普 求指点 求指教 求告知 求答 求问 跪求 坐等 蹲答案 蹲一个 在线蹲
有人知道 有人晓得 有谁知道 有没有人知道 有没有人晓得 哪位知道 有懂的 有没有懂的 有懂行的 懂行的 恕我直言 孤陋寡闻 才疏学浅 外行 小白 新手 刚入门 刚入行 初学 不懂就问 弱弱地问 弱弱问 先问个简单的 最后一个问题 还有个问题 有个问题 有件事 有个事 有一事
`),
);
/** Who asks or is told, when, for which piece of writing, and grammar: an aside only beside one of the above. */
const BESIDE: ReadonlySet<string> = new Set(
  splitWords(`
碰 事儿 个事儿 引数 私事 问个 版面 已经 跟您 一声 催得急 催得紧 催稿 催 急 紧 时间紧 读者 观众 新同事 新来的 新来的同事 恕 接到 要求 原文 参加 我 我们 咱 咱们 俺 俺们 本人 自己 人家 别人 有人 大家 大伙 大伙儿 领导 处长 局长 科长 主任 老板 同事 同学 老师 导师 朋友 邻居 亲戚 家人 家里 家里人 家里老人 老人家 爸妈 我爸 我妈 老爸 老妈 老婆 老公 媳妇 孩子 客户 听众 读者 网友
群友 群里 记者 媒体 评委 专家 编辑 编辑部 上级 上头 上面 领导们 省里 市里 局里 处里 科里 科室 办公室 单位 单位里 部门 窗口 大厅 前台 热线 热线里 电话 微信 微信群 朋友圈 微博 群众 老百姓 老乡 街坊 来访的 办事的
今天 明天 昨天 上午 下午 晚上 早上 中午 待会 待会儿 等会 等会儿 一会 一会儿 马上 立刻 现在 这会 这会儿 刚才 刚刚 刚 最近 这两天 这几天 这周 下周 周一 周五 半天 好久 好半天 年底 年终
材料 材料里 总结 年终总结 工作总结 论文 论文里 毕业论文 毕设 课题 课题组 项目书 开题 报表 表格 表 ppt 幻灯片 课件 教案 台账 草稿 初稿 底稿 稿子 稿件 文稿 讲稿 讲话稿 发言稿 发言材料 新闻稿 通稿 推文 公众号 视频 短视频
图 饼图 柱状图 折线图 条形图 图表 对照表 调研报告 调研材料 简报 信息 快讯 专报 提案 议案 会议 会 会上 座谈会 发布会 两会 答辩 题 题目 选择题 填空题 作业 考题 试题 卷子 笔记 备忘 备忘录 帖子 文章 书 讲座 培训 课 宣传 宣传册
海报 折页 手册 问答 问题 资料 文件 网上 数 数字 数据 准数 准信 答案 话 句话 一句 一句话 一段 一段话 一个 一份 一篇 一张 个 份 篇 张 句 段 次 遍 件 一下 一下子 下 点 些 里 里面 上 中 时 时候 的时候 之前 之后 前 后 起来 出来
给 替 帮 帮忙 帮我 麻烦 劳驾 为 为了 在 从 把 被 让 叫 对 跟 和 与 以 供 要 想 得 需要 必须 可以 能 会 来 去 先 再 还 就 也 都 又 老 总 常 经常 总是 老是 有 没 没有 不 不太 有点 正 正在 在线 着 了 过 的 地 得 是 吗 呢 吧 啊 呀 哈 哦 嘛 啦 呗
稳妥 妥当 一点 时间 您 你 您的 你的 行 就行 就好 就可以 这 那 这个 那个 这事 这事儿 这里 那边 手头 手头没 手边 手上 手里 没资料 没材料 好 好多 很多 有些 一些 很 挺 太 真 真的 实在 其实 主要 顺便 顺带 另外 谢谢 多谢 谢了 感谢 辛苦 辛苦了 打扰 打扰了 不好意思 各位 大神 大佬 高手 前辈 亲
`),
);

const CLAUSES = /[^,。!?;:]+[,。!?;:]*/g;
const ASKS = new RegExp(`${QUESTION_WORDS}|${WHETHER}|几|吗|呢`);
/** 有没有人知道吗: asks nobody about anything. */
const WHO_KNOWS = /(?:有(?:没有)?人|有谁|哪位)(?:知道|晓得)|有没有懂|在不在|[吗呢]$/g;
/** Longer than that and it tells more than an aside does. */
const LONGEST = 24;
/** Less is left of no question. */
const LEAST = 6;

/**
 * A question without clauses that speak of the asking only: 心里没底,想核实一下,…; …,写总结要用. A clause goes where each of its
 * words is one of those, so that nothing that could narrow goes with it, and only where what is left asks.
 */
export function withoutAsides(text: string): string {
  const clauses = text.match(CLAUSES) ?? [];
  const kept = clauses.filter((clause) => !isAside(clause.replace(/[\s,。!?;:]+/g, '')));
  if (kept.length === clauses.length) return text;
  const rest = kept.join('').replace(/[,:;\s]+$/, '');
  // 各分项金额,制表用: what it is for stands behind the name of a figure.
  const isBehind = clauses[0] === kept[0] && kept.length === 1 && /用$/.test(text);
  return rest.length >= LEAST && (ASKS.test(rest) || isBehind) ? rest : text;
}

/** Whether words of the two lists make up a clause, one of the first at least. */
const isAside = (clause: string): boolean =>
  clause.length <= LONGEST &&
  !ASKS.test(clause.replace(WHO_KNOWS, '')) &&
  madeOf(clause, { said: SAID, beside: BESIDE });
