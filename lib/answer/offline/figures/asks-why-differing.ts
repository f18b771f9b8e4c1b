/** 怎么不一样, 差在哪里: not only whether figures agree, but why they do not. */
const ASKS_WHY = /为什么|为何|为啥|咋|怎么|不同|不一样|口径|哪[里儿]|差在|多出/;

/** Whether a question wants to know why figures differ. */
export const asksWhyDiffering = (text: string): boolean => ASKS_WHY.test(text);
