/** What asks for something, as parts of a pattern. 几 is left to the place: it also stands in 几乎, 近几年 and 好几. */
export const QUESTION_WORDS = '多少|什么|啥|哪|怎|咋|如何|为何|为啥|谁|何时|何种';
/** What asks whether something is so, as parts of a pattern; 吗 and 呢 may end what was said by the way (知道吗). */
export const WHETHER = '是否|是不是|有没有|能不能|会不会';
