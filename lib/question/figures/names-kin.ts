const KIN = /配偶|老婆|媳妇|妻子|爱人|太太|丈夫|老公|另一半|子女|孩子|家属|父母|亲属|遗属/;

/** Whether somebody's spouse, child or parent is named, as people say it: 职工的老婆. */
export const namesKin = (text: string): boolean => KIN.test(text);
