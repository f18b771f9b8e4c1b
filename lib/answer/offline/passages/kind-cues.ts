/** 主要职责是…, 原因在于…: the sentence says outright that it gives what is asked for. */
export function isNamed(sentence: string, frame: string): boolean {
  const at = sentence.indexOf(frame);
  return (
    at >= 0 &&
    /^(?:主要)?(?:是|为|包括|有|分为|在于|如下|[:：,，])/.test(sentence.slice(at + frame.length))
  );
}

/** 主要职责是 where 干什么 is asked: what the asked kind is called in documents, and a verb that gives it. */
export const isSaidOf = (sentence: string, kind: string): boolean =>
  ['是', '为', '包括', '在于'].some((verb) => sentence.includes(`主要${kind}${verb}`));

/** …、…等特点, …、…等多种功能, 与…共同构成…: what is asked for stands in this sentence as a list. */
export function closesList(sentence: string, kind: string): boolean {
  const at = sentence.indexOf(kind);
  return (
    at >= 0 && sentence.includes('、') && /(?:等[^,，。、]{0,8}|共同)$/.test(sentence.slice(0, at))
  );
}

/** 北部片区(甲、乙、丙): what a name takes in stands in the bracket behind it. */
export function listsInBrackets(sentence: string, name: string): boolean {
  const at = sentence.indexOf(name);
  return at >= 0 && /^[”"》]?\([^()]*、[^()]*\)/.test(sentence.slice(at + name.length));
}
