const IS =
  '(?:是指|指的是|指|即|也就是|就是|就像是?|好比|相当于|是(?:一[种个项类套]|由|指|利用|以|附加|针对|面向|按|在|对|为))';
/** 全民覆盖的概念,即…, "一证通"是一种…, 互助会(二期)是面向…的 */
const RIGHT_AFTER = new RegExp(
  `^[”"》]?(?:\\([^()]*\\))?(?:的(?:概念|含义|定义|本质|实质))?[,，]?[—-]{0,2}${IS}`,
);
/** 主承共保模式是由…: the name with what kind of thing it is. */
const WITH_KIND = new RegExp(`^(?:模式|方式|制度|机制|办法)(?:则|就)?${IS}`);
const OPENS_CLAUSE = /(?:^|[,，。;；、“"《])$/;
/** 追溯码正在推广,它就像是药品的身份证 */
const BY_PRONOUN =
  /^[^。;；]{0,30}[,，](?:它|其|这)(?:就|实际上|本质上|其实)?(?:是|像|好比|相当于)/;
const SO_CALLED = /所谓的?[“"《]?$/;
/** 提取一定比例作为周转金; 作为周转金的补充 is something else. */
const CALLED = /(?:作为|称为|称作|叫作|叫做|称之为|统称为?)[“"《]?$/;

/** Whether a folded sentence says what a name stands for or is, wherever in the sentence the name stands. */
export function saysWhat(sentence: string, name: string): boolean {
  for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
    const after = sentence.slice(at + name.length);
    const before = sentence.slice(0, at);
    if (RIGHT_AFTER.test(after) || BY_PRONOUN.test(after) || SO_CALLED.test(before)) return true;
    if (CALLED.test(before) && !after.startsWith('的')) return true;
    if (WITH_KIND.test(after) && OPENS_CLAUSE.test(before)) return true;
  }
  return false;
}
