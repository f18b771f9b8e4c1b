const ASKS_IF = /[吗吧么][?。]*$|对不对|是不是|是否|有没有/;

/** Whether a question wants to hear that it is so: 职工比居民高吗, 是不是降了. */
export const asksIf = (question: string): boolean => ASKS_IF.test(question);
