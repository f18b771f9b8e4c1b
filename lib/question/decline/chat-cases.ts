import type { DeclineCase } from './decline-case';

const GREETING =
  '你好|您好|hi|hello|嗨|在吗|在不在|哈喽|早上好|下午好|晚上好|谢谢(?:你|您)?|多谢|再见|拜拜|辛苦了|test|测试';
const WHO_ARE_YOU =
  '你是谁|你叫什么(?:名字)?|你能[做干](?:什么|啥|些什么)|你会[做干]?(?:什么|啥)|介绍一下你自己|你是(?:什么|哪个|人工智能|机器人|chatgpt|ai).{0,8}';

/** Talks, wants an errand run, or asks about what no bureau of medical insurance publishes. */
export const CHAT: readonly DeclineCase[] = [
  { example: '你好!', pattern: new RegExp(`^(?:${GREETING}|${WHO_ARE_YOU})[\\s!?。,~]*$`) },
  { example: '你用的什么大模型', pattern: /你(?:用的?|是)(?:什么|哪个|啥)大?模型/ },
  { example: '陪我聊聊', pattern: /[陪跟]我聊|你(?:喜欢|爱|讨厌)我/ },
  { example: '讲个故事', pattern: /[讲说]个?[^,。?!]{0,4}(?:笑话|故事|段子)/ },
  { example: '帮我骂几句', pattern: /骂(?:一下|一顿|几句)/ },
  {
    example: '今天星期几',
    pattern: /(?:今天|明天|今晚|现在|后天)的?(?:天气|气温|几度|多少度|几点|星期几|几号|下雨)/,
  },
  { example: '天气怎么样', pattern: /天气(?:怎么样|如何|预报)/ },
  {
    example: '股票怎么买',
    pattern:
      /股票|股市|炒股|大盘|概念股|彩票|^(?!.*(?:统筹|医保基金|结余|账户)).*理财|房价|油价|金价|比特币|虚拟币/,
  },
  {
    example: '这家公司值不值得买入',
    pattern:
      /值不值得(?:买|投|入手)|值得[买投]|买入|卖出(?![去了掉额]|多少)|[这那哪][支只][^,。?]{0,6}(?:基金|股)[^,。?]{0,4}(?:能|可以|值得)买/,
  },
  {
    example: '附近有什么美食',
    pattern: /(?:推荐|附近).{0,6}(?:餐厅|电影|美食|酒店|景点)/,
  },
  {
    example: '中午吃啥',
    pattern:
      /(?:中午|晚上|早上|今晚|[早中午晚][饭餐])吃(?:啥|点啥)|(?:今天|中午|晚上|[早中午晚][饭餐])吃什么/,
  },
  { example: '1+1=', pattern: /^\d+[+\-*\/x×]\d+(?:=|等于)/ },
  { example: '翻译成英文', pattern: /翻译成[英法日德韩俄]/ },
  {
    example: '帮我订机票',
    pattern:
      /(?:帮我|给我)[订买点叫](?!药品|器械)[^,。?!]{1,8}$|[订抢买][^,。?!]{0,10}(?:[机车]票|高铁票|外卖|酒店)/,
  },
  {
    example: '起草一封辞职信',
    pattern: /(?:写|起草|拟)[^,。?!]{0,8}(?:投诉信|举报信|检讨|情书|辞职信|表扬信|请假条|入党申请)/,
  },
  { example: 'tell me a joke', pattern: /\b(?:joke|weather|horoscope|stock price)\b/ },
  {
    example: '我心情不好',
    pattern:
      /安慰(?:一下)?我|我[^,。?!]{0,4}(?:心情|失恋)|跟?领导请假|(?:明星|艺人)[^,。?!]{0,8}(?:离婚|结婚|恋爱)|八卦|绯闻/,
  },
];
