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
  { example: '讲个故事', pattern: /[讲说]个?(?:笑话|故事)/ },
  { example: '帮我骂几句', pattern: /骂(?:一下|一顿|几句)/ },
  {
    example: '今天星期几',
    pattern: /(?:今天|明天|今晚|现在|后天)的?(?:天气|气温|几度|多少度|几点|星期几|几号|下雨)/,
  },
  { example: '天气怎么样', pattern: /天气(?:怎么样|如何|预报)/ },
  { example: '股票怎么买', pattern: /股票|股市|大盘|概念股|彩票|理财|房价|油价|金价/ },
  {
    example: '这家公司值不值得买入',
    pattern:
      /值不值得(?:买|投|入手)|买入|卖出|加仓|抄底|[这那哪][支只][^,。?]{0,6}(?:基金|股)[^,。?]{0,4}(?:能|可以|值得)买/,
  },
  { example: '附近有什么美食', pattern: /(?:推荐|附近).{0,6}(?:餐厅|电影|美食|酒店|景点)/ },
  { example: '中午吃啥', pattern: /(?:中午|晚上|早上|今晚)吃(?:啥|点啥)|(?:今天|中午|晚上)吃什么/ },
  { example: '1+1=', pattern: /^\d+[+\-*\/x×]\d+(?:=|等于)/ },
  { example: '翻译成英文', pattern: /翻译成[英法日德韩俄]/ },
  { example: '帮我订机票', pattern: /(?:帮我|给我)[订买点叫](?!药品|器械)[^,。?!]{1,8}$/ },
  {
    example: '起草一封辞职信',
    pattern: /(?:写|起草|拟)[^,。?!]{0,8}(?:投诉信|举报信|检讨|情书|辞职信|表扬信)/,
  },
  { example: 'tell me a joke', pattern: /\b(?:joke|weather|horoscope|stock price)\b/ },
  // How to cheat; how others do it, and what is done against it, are matters of supervision.
  {
    example: '怎么骗保不被发现',
    pattern: /[骗套逃][^,。?!]{0,12}(?:不被发现|不被查|躲过|不会被抓)/,
  },
  {
    example: '怎么才能钻空子',
    pattern:
      /(?<!药店|机构|医院|他们|人员)(?:怎么|如何|怎样)(?:能|才能)?(?:套现|逃避|钻空子)(?!的)/,
  },
  {
    example: '怎么让药店刷保健品',
    pattern:
      /(?:怎么|如何|怎样)[^。?!]{0,10}[刷套][^。?!]{0,6}(?:保健品|化妆品|米面|日用品|现金)(?!.{0,12}(?:防|治理|打击|查|监管))/,
  },
  {
    example: '怎么才能多开些药转手卖掉',
    pattern:
      /(?:怎么|如何|怎样)样?(?:才能|才|能)[^。?!]{0,12}(?:倒卖|倒出去|转手|套出来|冒领)(?!.{0,12}(?:防|治理|打击|查|监管))/,
  },
  {
    example: '如何套取医保基金',
    pattern:
      /(?:如何|怎么|怎样)(?:才能|能|去)?(?:套取|骗取|虚开|骗保|冒用|倒卖)(?!.{0,12}(?:防|治理|打击|查|监管|认定|处理|处罚|界定|识别|避免))/,
  },
];
