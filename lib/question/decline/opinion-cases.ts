import type { DeclineCase } from './decline-case';

const OTHERS =
  '(?:chatgpt|(?<![a-z])gpt(?![a-z])|文心一?言?|豆包|deepseek|通义千问|千问|kimi|claude|gemini|copilot)';
/** What a question about figures or rules has, whoever is asked what to think of it. */
const OF_FIGURES = /费用|基金|住院|[率数]据?|参保|集采|报销|口径|收入|支出|\d/;

/** Asks for an opinion: of politics, of who governs, of the assistant's likes beside others. */
export const OPINION: readonly DeclineCase[] = [
  {
    example: '台海问题你怎么看',
    pattern: new RegExp(
      `^(?!.*(?:${OF_FIGURES.source})).*(?:你|您)(?:个人|自己)?(?:怎么看|怎么想|支持|赞成|反对|觉得[^,。?!]{2,14}(?:好不好|好吗|对不对|合理吗|行不行)|对[^,。?!]{2,14}(?:看法|意见|想法|怎么看|态度))`,
    ),
  },
  {
    example: '俄乌战争什么时候结束',
    pattern:
      /台海|台独|港独|俄乌|巴以|(?<!价格)战争|(?:国际|两岸|中美)局势|大选|特朗普|拜登|普京|泽连斯基/,
  },
  {
    example: '医保局干得好不好',
    pattern:
      /(?:中央|政府|医保局|官员|当官的|领导人)[^,。?!]{0,8}(?:搞错|做错|错了|干得|做得好|腐败|无能|贪污|靠不靠谱|行不行)|(?:政策|改革)好不好[?。!]*$/,
  },
  {
    example: '哪个领导人最关心医保',
    pattern: /(?:哪个|哪位|谁)[^,。?!]{0,4}领导人|领导人[^,。?!]{0,4}(?:谁|哪[个位])/,
  },
  {
    example: '豆包好用还是你好用',
    pattern: new RegExp(
      `${OTHERS}[^,。?!]{0,8}(?:比|和你|跟你|还是|哪个|谁|好用|厉害|聪明|更|靠谱|能(?:不能|查|写|做|用|回答))|(?:比|和|跟|还是)[^,。?!]{0,4}${OTHERS}`,
    ),
  },
];
