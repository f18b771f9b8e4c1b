/** 和全国比呢, 比居民高多少, 与去年相差多少; 是职工的几倍. */
const HELD_AGAINST =
  /^(?:那么?|它|这)?(?:和|与|跟|同|比起?|较|相比于?|相较于?|对比)(?![去前上]一?年|同期|多少|几|起来|较)[^,。?!]{1,14}?(?:比|相比|对比|差|(?:[高低多少大小贵短]|(?<!增)长)(?:不少|很多|多少|几|出|还是|吗|吧|了|些|一点|点|呢|么)|便宜|哪个|谁|怎么样|如何)|^(?:那么?|它|这)?是[^,。?!]{1,14}的(?:几|多少)倍/;

/** Whether a follow-up holds the figure of the turn before against another that it names. */
export const isHeldAgainst = (text: string): boolean => HELD_AGAINST.test(text);
