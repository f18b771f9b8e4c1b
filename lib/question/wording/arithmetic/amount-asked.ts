const AMOUNT =
  /(?:多少|几)个?(?:[万亿千百]*(?:元|块钱?|人次|人|家|件|次|种|天|张|个百分点|百分点)|[万亿]+)?/;

/** How a text asks how much a formula comes to: 几万家; 多少 where it does not say. */
export const amountAsked = (text: string): string => AMOUNT.exec(text)?.[0] ?? '多少';
