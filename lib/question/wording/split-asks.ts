/** What asks something of its own. Fewer than all words that ask: 咋变的, 是不是 ask of what stands before them. */
const ASKS =
  /多少|多[高大长久快]|几(?![^,]{0,6}都)|什么|哪|怎|如何|为何|吗|呢|谁|何时|是否|有没有|会不会|啥/;
/** 分哪几方面, 各是什么: asks which they are, of what stands before. */
const ASKS_WHICH =
  /^(?:具体|主要|分别|一共|各自|各|都|又|它们)*(?:有|分为|分成|分|包括|是|指)?(?:哪些|哪几|哪[二两三四五六七八九十]|几|什么|啥)(?:大|个|种|类|项|点|条)*(?:方面|内容|部分|类型|点|条)?$/;
/** 怎么帮, 怎么防: asks how, of what stands before. */
const ASKS_HOW =
  /^(?:又|都|具体)?(?:怎么|如何|怎样|咋)(?:个?帮|防|办|防范|避免|解决|应对|实现|促进)(?:法|的|它)?$/;
/** 自己减是多少, 按两年算是多少: a reckoning with the numbers that stand before. */
const ASKS_RECKONED =
  /^(?:那|我|如果|要是|按|用|拿)*(?:自己|两年|这两个数|两数)?(?:的?数)?(?:来|一|相|再)?(?:减|加|除|算)(?:下来|出来|一下|起来)?(?:的话)?(?:到底|应该)?(?:是|等于|得|差)(?:多少|几)[^,]{0,4}$/;
/** 这部分数据有没有加注: of what stands before. */
const ASKS_NOTE =
  /^(?:这|那|该)(?:一?部分|些|个|组|两个|几个)?(?:的)?(?:数据?|数字)?(?:有没有|有无|是否有?|是不是有?|有)(?:加|带|附|做)?(?:注释?|脚注|备注|附注|标注|注明|说明|加注|带注)(?:过|了)?(?:吗|么|没有|的)?$/;
/** 专家怎么说: whose words are wanted, on what stands before. */
const ASKS_WHOSE_WORDS =
  /^[^,多几]{0,8}(?:怎么|如何|怎样|咋)(?:讲|说|看|解释|认为|评价|分析)(?:的|呢|这事|这件事|这个)*$/;
const LISTS = /哪[些几]|哪[二两三四五六七八九十]|分为|分成|有(?:谁|什么|啥)/;
/** 各多少件, 分别占几成: of each of the things that are asked for before. */
const ASKS_OF_EACH =
  /^(?:又|都|它们|他们)?(?:各自?|分别|每[个家种项类])(?:都|是|有|占|为|拿|花)?(?:了)?(?:多少|几)[^,]{0,4}$/;
/** 追回多少钱、查处多少家: a number each, of things of their own. */
const TWO_NUMBERS = /((?:多少|几)[^,、。?!;]{0,8})、(?=[^,、。?!;]{1,10}(?:多少|几(?!乎)))/g;
const HAN = /\p{Script=Han}/u;
/** Openings that belong to no question of their own: 根据公报, 请问. */
const LEAD_IN =
  /^(?:请问|根据|按照|按|依据|据|你好|您好|麻烦|帮我|我想|想问|对了|另外|还有|以及|那么|嗯)/;

/**
 * The questions in a question, in order: parted by ?;。! and, where both sides ask something of their own, by commas.
 * What asks nothing is kept with the question it leads into or follows.
 */
export function splitAsks(text: string): string[] {
  const sentences = text
    .replace(TWO_NUMBERS, '$1,')
    .split(/[?;。!\n]+/)
    .flatMap((sentence) => splitAtCommas(sentence))
    .map((piece) => piece.replace(/^[\s,、]+|[\s,、]+$/g, ''))
    .filter((piece) => piece !== '');
  const asks: string[] = [];
  for (const sentence of sentences) {
    const last = asks.at(-1);
    if (last !== undefined && !HAN.test(sentence)) continue; // code or noise after a question
    if (last !== undefined && !ASKS.test(last)) asks[asks.length - 1] = `${last},${sentence}`;
    else if (
      last !== undefined &&
      (ASKS_RECKONED.test(sentence) ||
        ASKS_NOTE.test(sentence) ||
        (!ASKS.test(sentence) && !isRequest(sentence)))
    )
      asks[asks.length - 1] = `${last},${sentence}`;
    else asks.push(sentence);
  }
  const inChinese = asks.filter((ask) => HAN.test(ask));
  return (inChinese.length > 0 ? inChinese : asks).slice(0, 6);
}

const isRequest = (text: string): boolean =>
  /(?:列|介绍|说明|解释|告诉|查|给出|对比|比较|总结|概括)/.test(text);

function splitAtCommas(sentence: string): string[] {
  const pieces: string[] = [];
  for (const clause of sentence.split(',')) {
    const last = pieces.at(-1);
    const standsAlone =
      last !== undefined &&
      ASKS.test(last) &&
      ASKS.test(clause) &&
      !LEAD_IN.test(last) &&
      !isOfSame(clause, last);
    if (last === undefined || standsAlone) pieces.push(clause);
    else pieces[pieces.length - 1] = `${last},${clause}`;
  }
  return pieces;
}

/** Whether a clause asks more of the very things that the one before asks for. */
const isOfSame = (clause: string, before: string): boolean =>
  ASKS_WHICH.test(clause) ||
  ASKS_WHOSE_WORDS.test(clause) ||
  ASKS_RECKONED.test(clause) ||
  ASKS_NOTE.test(clause) ||
  (ASKS_OF_EACH.test(clause) && LISTS.test(before)) ||
  (ASKS_HOW.test(clause) && !/多少|几/.test(before));
