const EFFECT =
  /(?:有|起|发挥|带来|得到|产生)(?:了|到)?(?:什么|啥|何|怎样的?)(?:重要|积极|现实|实际|重大|主要)?的?(?:用处?|好处|作用|意义|帮助|价值|便利|坏处|弊端|影响)(?![^,。?!]{0,6}(?:多少|几))/;

/** 厂商能得到什么, 新办法强在哪儿, 以前难在哪 */
const GAIN =
  /[能会可](?:以)?(?:得到|拿到|享受到|换来|收获)(?:些|点)?(?:什么|啥)(?:$|[呢呀啊,?])|(?<![增减])(?:强|好|优|难|差|妙|麻烦|先进|高明)(?:就)?在(?:哪|什么地方|何处)(?:里|儿)?(?:$|[呢呀啊,?])/;

/** Whether a question asks what something is good or bad for, and for no figure: 数据打通对药企有什么好处. */
export const asksEffect = (question: string): boolean =>
  EFFECT.test(question) || GAIN.test(question);
