import { asksWherein } from './asks-wherein';

const EFFECT =
  /(?:有|起|发挥|带来|得到|产生|造成|派(?:得|不)?上|派)(?:了|到|上)?(?:什么|啥|何|怎样的?|哪种)(?:样的?)?(?:重要|积极|消极|不利|现实|实际|重大|主要|大|新)?的?(?:用处?|用场|好处|作用|意义|帮助|价值|便利|坏处|弊端|弊病|毛病|缺点|困难|影响|冲击|推动|促进|后果|隐患|麻烦|启发|启示)(?![^,。?!]{0,6}(?:多少|几))/;

/** 影响是什么, 意义何在, 作用有哪些 */
const EFFECT_IS =
  /(?:用处|好处|作用|意义|价值|坏处|弊端|影响|后果|冲击)(?:主要|具体|究竟|到底)?(?:(?:是|有)(?:什么|啥|哪些)|何在|如何)(?:$|[呢呀啊,。?!])/;

/** 层次低会有什么问题, 上云带来什么变化 */
const BRINGS =
  /会(?:有|出|出现|产生|造成|导致|引起|带来|引发)(?:什么|啥|哪些)[^,。?!]{0,4}(?:问题|麻烦|毛病|风险)|(?:带来|引起|造成|产生)了?(?:什么|啥|哪些|怎样的|何种)[^,。?!]{0,4}(?:变化|改变)/;

/** 跟老办法有什么不同: two figures are told apart by their numbers. */
const CHANGED =
  /(?:以前|过去|从前|原来|原先|此前|之前|以往|老|旧|传统|早先)[^,。?!]{0,10}有(?:什么|啥)不同/;
/** 厂商能得到什么 */
const GAIN = /[能会可](?:以)?(?:得到|拿到|享受到|换来|收获)(?:些|点)?(?:什么|啥)(?:$|[呢呀啊,?])/;

/** Whether a question asks what something is good or bad for, or wherein it differs, and for no figure: 数据打通对药企有什么好处. */
export const asksEffect = (question: string): boolean =>
  [EFFECT, EFFECT_IS, GAIN, BRINGS, CHANGED].some((form) => form.test(question)) ||
  asksWherein(question);
