/** 什么是X, X是什么意思, X指什么: with X as it is written, short enough to be a term. */
const TERM =
  /^(?:请问|问一下)?(?:什么是|什么叫|啥是|啥叫|何谓|何为)([\p{L}\p{N}]{2,12})$|^([\p{L}\p{N}]{2,8}?)(?:到底|究竟|具体)?(?:是指|指的是|是|指)(?:什么|啥)(?:意思|东西|概念)?$/u;

/** The term that a normalised question wants defined, as it is written; undefined where it names none alone. */
export function definedTerm(text: string): string | undefined {
  const [, first, second] = TERM.exec(text.replace(/[?。!呀啊呢]+$/, '')) ?? [];
  return first ?? second;
}
