const OPENING = String.raw`^(?:(?:好的?|好吧|嗯|行|哦|谢谢|那|那么|先|对了|另外|现在|再|我想|咱们?|我们)[,。 ]*){0,3}`;
const ENDING = String.raw`[了吧啊哈]?(?:[,。:;!… ]+|$)`;

/** 换个话题, 说点别的: what was spoken of before is left. */
const LEAVES = [
  new RegExp(
    `${OPENING}(?:(?:换|转|切换)(?:一?个|一?下|到)?(?:新的?|别的)?(?:话题|问题|题目|题|主题|方向|内容|事)(?:问问?|说说?|聊聊?|看看?)?|(?:说|问|聊|谈|看|查)(?:点|些|个|一个)?(?:别的|其他的?|另外的?|另一个|另一件事|另一个问题)(?:事|问题|内容|数据)?|(?:先)?不(?:说|聊|问|谈|管|看)(?:这个|那个|这些|它|这事)|(?:这个|这些|刚才的?)先(?:不说|不管|放一边|放一放)|另一个(?:问题|话题)|题外话|新(?:问题|话题))${ENDING}`,
  ),
  /^(?:ok(?:ay)?|thanks?|thank you|now|well)?[,. ]*(?:(?:let us |let's |to )?(?:chang(?:e|ing)|switch(?:ing)?) (?:the )?(?:subject|topic)s?|(?:a |an |on (?:a |an )?)?(?:new|another|different|other) (?:topic|subject|question|note|matter))[,.:; ]+/i,
];
/** 再问一个: another question, on the topic or not. */
const ADDS = new RegExp(
  `${OPENING}(?:再问|还想问|顺便问|顺便再问|追问|补充问|另外问|还有(?:一?个)?问题|再来)(?:一?个|一?下|一句|您一?下|你一?下)?(?:问题)?[,。:; ]+`,
);

/** A turn without the words that only announce it, and whether they leave the topic of the turns before it. */
export function leaveTopic(text: string): { text: string; isLeft: boolean } {
  for (const pattern of LEAVES) {
    const rest = text.replace(pattern, '');
    if (rest !== text && rest !== '') return { text: rest, isLeft: true };
  }
  const rest = text.replace(ADDS, '');
  return { text: rest === '' ? text : rest, isLeft: false };
}
