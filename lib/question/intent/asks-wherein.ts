/** What has no place of its own: 差别, 毛病, 变 … of which 在哪 asks wherein it lies. */
const ABSTRACT =
  /(?:区别|差别|差异|差距|不同|分歧|不一样|变化?|毛病|问题|弊端|短板|难点|堵点|卡|坏处|好处|优势|优点|长处|意义|价值|作用|重点|关键|核心|亮点|特点|特色|原因|症结|根子|根源|风险|隐患|不足|缺点|创新|新意|(?<![增减])(?:强|好|优|难|差|妙|新|弱|高明|先进|麻烦|特别))(?:主要|究竟|到底|都|具体)?(?:就|会|又|体现|表现)?在(?:了)?(?:哪|什么地方|何处)(?:些?(?:里|儿|方面|地方|点))?(?:$|[呢呀啊吗,。?!])/;

/** Whether a question asks wherein something lies, and for no place: 新规变在哪, 两种模式差别在哪里. */
export const asksWherein = (question: string): boolean => ABSTRACT.test(question);
