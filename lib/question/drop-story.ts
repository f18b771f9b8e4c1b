const ASKS =
  /多少|几|什么|哪|怎|如何|为何|吗|呢|谁|何时|是否|有没有|啥|咋|列出|列一下|查一下|介绍|说明/;
/** What people tell of themselves, and courtesy. 我国, 我市 and the like are places. */
const STORY =
  /^(?:我(?![国省市县区局们地])|咱(?!们)|本人|领导|科长|处长|局长|主任|同事|麻烦|实在|不好意思|打扰|抱歉|非常抱歉|谢谢|感谢|多谢|辛苦|不着急|不急|着急|急用|您好|你好|老师好|拜托|材料里|稿子里|报告里要|正在写|在写|刚接手|刚来|刚到|最近在|今天在|昨天|翻了|找了|查了半天)/;
const SHORT = 24;

/**
 * A question without what its writer tells of themselves: 我是新来的小王, 领导让我整理材料, 人工关节集采周期是几年 → the last clause. Only
 * clauses that ask nothing go, and only from long questions of which something is left that asks.
 */
export function dropStory(text: string): string {
  if (text.length < SHORT) return text;
  const clauses = text.match(/[^,。!?;]+[,。!?;]*/g) ?? [];
  const kept = clauses.filter((clause) => !STORY.test(clause.trim()) || asksSomething(clause));
  if (kept.length === clauses.length || !kept.some(asksSomething)) return text;
  return kept.join('').replace(/[,\s]+$/, '');
}

const asksSomething = (clause: string): boolean =>
  ASKS.test(clause) &&
  !/^\s*(?:麻烦|实在|打扰)[^多几什哪怎]*(?:看一下|查一下|帮忙)[,。]?$/.test(clause);
