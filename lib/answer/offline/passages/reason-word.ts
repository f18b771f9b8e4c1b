const REASON = /为什么|为何|为啥|原因/;

/** The word by which a question asks for a reason, if it has one of the plain ones. */
export const reasonWord = (text: string): string | undefined => REASON.exec(text)?.[0];
