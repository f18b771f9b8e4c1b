const LATIN = /^[a-z0-9+.-]+$/;
const SAYS_WHAT = /^(?:即|指|是指|全称|又称|也称|又名)/;
const NAMED_SO = /(?:以下|下)?(?:简称|统称)[为:]?[“"《]?$|(?:即|又称|也称)[“"《]?$/;

/**
 * Whether a folded sentence says in brackets what a name stands for: CR5(前5行业集中度), 按病组付费(DRG), …(以下简称职工医保),
 * 医保电子凭证(即医保码).
 */
export function expandsName(sentence: string, name: string): boolean {
  const isShort = LATIN.test(name);
  for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
    const after = /^[”"》]?\(([^()]{2,40})\)/.exec(sentence.slice(at + name.length))?.[1];
    if (
      after !== undefined &&
      (SAYS_WHAT.test(after) || (isShort && /\p{Script=Han}/u.test(after)))
    )
      return true;
    const before = sentence.slice(0, at);
    const isBracketed = before.lastIndexOf('(') > before.lastIndexOf(')');
    if (!isBracketed) continue;
    const inBracket = before.slice(before.lastIndexOf('(') + 1);
    if (
      NAMED_SO.test(inBracket) ||
      (isShort && inBracket === '' && /\p{Script=Han}\($/u.test(before))
    )
      return true;
  }
  return false;
}
