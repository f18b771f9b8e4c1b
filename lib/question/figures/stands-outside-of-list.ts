/** 甲、乙、丙三重制度: what counts the list is no part of it. */
const COUNTS_A_LIST = /^[二两三四五六七八九十](?:重|项|类|大|个|种)/;

/** Whether a text holds a word otherwise than as one of several (高血压、糖尿病), of which what follows is not said alone. */
export function standsOutsideOfList(text: string, word: string): boolean {
  if (COUNTS_A_LIST.test(word)) return text.includes(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + word.length, at + word.length + 4);
    if (!/[、和及与]/.test(before) && !/^[^,。;]{0,4}、|^(?:和|及|与)/.test(after)) return true;
  }
  return false;
}
